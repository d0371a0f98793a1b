#!/bin/sh
# Holds rendered/*.yaml against the schemas of Kubernetes and of the operators' resources, refusing what they do not name.
# Needs kubeconform, go, mvn and java on PATH, and reaches the Go module proxy and Maven Central; takes a minute or two.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

module() { (cd "$folder" && GOFLAGS=-mod=mod go mod download -json "$1" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p'); }
printf 'module schemas\n' >"$folder/go.mod"
kubernetes=$(module k8s.io/kubernetes@v1.34.2)
cnpg=$(module github.com/cloudnative-pg/cloudnative-pg@v1.27.0)
keda=$(module github.com/kedacore/keda/v2@v2.21.0)
prometheus=$(module github.com/prometheus-operator/prometheus-operator@v0.85.0)

# Strimzi's resources are made of its Java types.
cat >"$folder/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.strimzi</groupId><artifactId>crd-generator</artifactId><version>0.45.0</version></dependency>
    <dependency><groupId>io.strimzi</groupId><artifactId>api</artifactId><version>0.49.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/strimzi"
api=io.strimzi.api.kafka.model
java -cp "$folder/strimzi/*" io.strimzi.crdgenerator.CrdGenerator --yaml \
  "$api.topic.KafkaTopic=$folder/topic.yaml" "$api.user.KafkaUser=$folder/user.yaml" 2>/dev/null

npm run -s schemas -- "$folder/schemas" "$kubernetes/api/openapi-spec/swagger.json" \
  "$cnpg/config/crd/bases/postgresql.cnpg.io_clusters.yaml" \
  "$keda/config/crd/bases/keda.sh_scaledobjects.yaml" "$keda/config/crd/bases/keda.sh_triggerauthentications.yaml" \
  "$prometheus/example/prometheus-operator-crd/monitoring.coreos.com_servicemonitors.yaml" \
  "$prometheus/example/prometheus-operator-crd/monitoring.coreos.com_prometheusrules.yaml" \
  "$folder/topic.yaml" "$folder/user.yaml"
kubeconform -strict -summary \
  -schema-location "$folder/schemas/{{ .ResourceKind }}-{{ .Group }}-{{ .ResourceAPIVersion }}.json" rendered/*.yaml
