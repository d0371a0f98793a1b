"""python3 answer.py URL TOKEN_FILE ANSWERS: gives every command in ANSWERS, one a line, once; may be killed and run again."""
import json, sys, time, urllib.error, urllib.request

url, token_file, answers = sys.argv[1:4]
TRY_AGAIN = ("UNAUTHENTICATED", "STOPPING", "DATABASE_BUSY", "IDENTITY_UNAVAILABLE", "INTERNAL_SERVER_ERROR", "NO_ANSWER")

def ask(body):
    token = open(token_file).read().strip()  # renewed by its issuer's client
    headers = {"content-type": "application/json", "authorization": "Bearer " + token}
    try:
        with urllib.request.urlopen(urllib.request.Request(url + "/graphql", body, headers), timeout=60) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:  # a refusal has a body that says why
        return json.load(refused)

def give(body):
    for pause in (1, 2, 4, 8, 16, 32, 64):  # the same request under the same key: nothing is done twice
        try:
            answer = ask(body)
            errors = answer.get("errors")
            code = errors[0]["extensions"]["code"] if errors else "OK" if answer.get("data") else "NO_ANSWER"
            if code not in TRY_AGAIN:
                return code
        except (OSError, ValueError, AttributeError, LookupError) as fault:  # nobody knows whether it was taken
            code = str(fault)
        time.sleep(pause)
    return code

codes = [give(line.encode()) for line in open(answers, encoding="utf-8") if line.strip()]
print(*codes, sep="\n")
sys.exit(0 if set(codes) <= {"OK"} else 1)
