"""python3 tally.py DAY OUT: how many events of a business day stand in OUT, a file of follow.py, and their digest."""
import hashlib, json, sys

day, out = sys.argv[1:3]
TOLD = ("name", "version", "key", "keySeq", "sector", "area", "businessDay", "recordedAt", "data")

def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()

def canonical(value):  # RFC 8785, for events: they hold text, whole numbers, true, false, null, and names in ASCII
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

restores, places = 0, {}
for line in open(out, encoding="utf-8"):
    event = json.loads(line)
    if event.get("restored"):
        restores += 1  # what is told anew of a place counts in the place of the earlier
        continue
    place = event["key"].encode(), event["keySeq"]
    others = [other for other in places.get(place, []) if other[0] == restores]
    digest = sha256(canonical({name: event[name] for name in TOLD}))
    places[place] = others + [(restores, event["businessDay"], digest)]
told = [(*place, digest) for place, all in places.items() for _, on, digest in all if on == day]
lines = [f"{key.decode()} {place} {digest}\n" for key, place, digest in sorted(told)]
print(len(lines), sha256("".join(lines)))
