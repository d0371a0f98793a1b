{{/* What a program is told: name and value, or name and where the secret is. Takes { root, name, program }. */}}
{{- define "anxin.settings" -}}
{{- $values := .root.Values -}}
{{- $services := include "anxin.services" .root | fromYaml -}}
{{- $at := printf "%s-%%s" .root.Release.Name -}}
JWKS_URL: {{ required "login.jwksUrl is needed: where the issuer's public keys are" $values.login.jwksUrl | quote }}
TOKEN_ISSUER: {{ $values.login.tokenIssuer | default $values.login.issuer | quote }}
TRUSTED_PROXIES: {{ join "," $values.network.proxies | quote }}
{{- if $values.login.caSecret }}
NODE_EXTRA_CA_CERTS: /login/ca.crt
{{- end }}
{{- if eq .name "gateway" }}
SUBGRAPHS: {{ include "anxin.addresses" (dict "root" .root "names" (keys $services | sortAlpha) "path" "/graphql") | quote }}
{{- else if eq .name "web" }}
PUBLIC_URL: {{ $values.publicUrl | quote }}
GATEWAY_URL: {{ printf "http://%s" (printf $at "gateway") | quote }}
SERVICES: {{ include "anxin.addresses" (dict "root" .root "names" (keys $services | sortAlpha) "path" "") | quote }}
OIDC_ISSUER: {{ required "login.issuer is needed: the issuer of the OpenID provider" $values.login.issuer | quote }}
OIDC_CLIENT_ID: {{ $values.login.clientId | quote }}
OFFICE_NAME: {{ $values.office.name | quote }}
{{- else }}
PUBLISHERS: {{ include "anxin.addresses" (dict "root" .root "names" (get $services .name) "path" "") | quote }}
PARAMETERS_FILES: {{ range $index, $file := $values.parameters.files }}{{ if $index }},{{ end }}/parameters/{{ $file }}{{ end }}
{{- if .program.data.enabled }}
HEADS_FOLDER: /data/heads
KEYS_FOLDER: /data/keys
{{- end }}
{{- if ne .name "workers" }}
OFFICE_NAME: {{ required "office.name is needed: the office as its documents name it" $values.office.name | quote }}
{{- end }}
{{- if eq .name "projects" }}
REPORT_URL: {{ printf "%s/report" (required "publicUrl is needed: the one address that people know" $values.publicUrl) | quote }}
{{- end }}
{{- if ne .name "projects" }}
CHECK_URL: {{ printf "%s/check" $values.publicUrl | quote }}
{{- end }}
{{- if has .name (list "cases" "enforcement") }}
{{- if .program.data.enabled }}
FILES_FOLDER: /data/files
{{- end }}
{{- end }}
{{ include "anxin.kafkaSettings" . }}
{{- end }}
{{- if and (ne .name "gateway") $values.office.phone }}
OFFICE_PHONE: {{ $values.office.phone | quote }}
{{- end }}
{{- end }}

{{/* How a service reaches the brokers. */}}
{{- define "anxin.kafkaSettings" -}}
{{- $kafka := .root.Values.kafka -}}
KAFKA_BROKERS: {{ include "anxin.brokers" .root | quote }}
{{- if or $kafka.tls $kafka.strimzi.enabled }}
KAFKA_TLS: '1'
{{- end }}
{{- if or $kafka.caSecret $kafka.strimzi.enabled }}
KAFKA_CA_FILE: /kafka/ca.crt
{{- end }}
{{- if $kafka.strimzi.enabled }}
KAFKA_SASL: scram-sha-512
KAFKA_USERNAME: {{ printf "%s-%s" .root.Release.Name .name | quote }}
{{- else if $kafka.sasl }}
KAFKA_SASL: {{ $kafka.sasl }}
KAFKA_USERNAME: {{ .name }}
{{- end }}
{{- end }}

{{- define "anxin.brokers" -}}
{{- $kafka := .Values.kafka -}}
{{- if $kafka.brokers -}}{{ join "," $kafka.brokers }}
{{- else if $kafka.strimzi.enabled -}}{{ required "kafka.strimzi.cluster is needed: the name of the Kafka" $kafka.strimzi.cluster }}-kafka-bootstrap:9093
{{- else -}}{{ fail "kafka.brokers is needed: host:port of the brokers to begin with" }}
{{- end -}}
{{- end }}

{{- define "anxin.addresses" -}}
{{- $root := .root }}{{ $path := .path -}}
{{- range $index, $name := .names }}{{ if $index }},{{ end }}{{ $name }}=http://{{ $root.Release.Name }}-{{ $name }}{{ $path }}{{ end -}}
{{- end }}

{{/* The secret settings of a program: name, and the Secret with its key. Takes the same. */}}
{{- define "anxin.secrets" -}}
{{- $values := .root.Values -}}
{{- $shared := $values.secret -}}
{{- if eq .name "gateway" }}
GATEWAY_KEY: { name: {{ $shared }}, key: GATEWAY_KEY }
{{- else if eq .name "web" }}
CALL_KEY: { name: {{ $shared }}, key: GATEWAY_KEY }
AT_REST_KEY: { name: {{ $shared }}, key: AT_REST_KEY }
OIDC_CLIENT_SECRET: { name: {{ $shared }}, key: OIDC_CLIENT_SECRET }
DATABASE_URL: { name: {{ $values.databases.secret }}, key: web_service }
{{- else }}
{{- range list "CALL_KEYS" "PERSON_KEY" "CARD_KEY" "AT_REST_KEY" }}
{{ . }}: { name: {{ $shared }}, key: {{ . }} }
{{- end }}
DATABASE_URL: { name: {{ $values.databases.secret }}, key: {{ .name }}_service }
API_DATABASE_URL: { name: {{ $values.databases.secret }}, key: {{ .name }}_api }
{{- if $values.kafka.strimzi.enabled }}
KAFKA_PASSWORD: { name: {{ .root.Release.Name }}-{{ .name }}, key: password }
{{- else if $values.kafka.sasl }}
KAFKA_PASSWORD: { name: {{ required "kafka.usersSecret is needed with kafka.sasl" $values.kafka.usersSecret }}, key: {{ .name }} }
{{- end }}
{{- end }}
{{- range $setting, $key := .program.secretSettings }}
{{ $setting }}: { name: {{ $shared }}, key: {{ $key }} }
{{- end }}
{{- end }}

{{/* The addresses by which a database is made and migrated. Takes { root, name }. */}}
{{- define "anxin.migrationSecrets" -}}
{{- $databases := .root.Values.databases -}}
{{- $name := .name -}}
MIGRATOR_DATABASE_URL: { name: {{ $databases.secret }}, key: {{ $name }}_migrator }
{{- if eq (include "anxin.migrationCommand" .root) "prepare" }}
{{- range get (include "anxin.roles" .root | fromYaml) $name }}
{{- if ne . "migrator" }}
{{ if eq . "api" }}API_DATABASE_URL{{ else }}DATABASE_URL{{ end }}: { name: {{ $databases.secret }}, key: {{ $name }}_{{ . }} }
{{- end }}
{{- end }}
{{- if $databases.cluster.enabled }}
ADMIN_DATABASE_URL: { name: {{ .root.Release.Name }}-postgres-superuser, key: uri }
{{- else }}
ADMIN_DATABASE_URL: { name: {{ $databases.secret }}, key: admin }
{{- end }}
{{- end }}
{{- end }}

{{- define "anxin.migrationCommand" -}}
{{- if or .Values.databases.prepare .Values.databases.cluster.enabled }}prepare{{ else }}migrate{{ end -}}
{{- end }}
