{{- define "program.environment" -}}
{{- range $name, $value := .settings }}
- name: {{ $name }}
  value: {{ $value | toString | quote }}
{{- end }}
{{- range $name, $from := .secrets }}
- name: {{ $name }}
  valueFrom: { secretKeyRef: { name: {{ $from.name }}, key: {{ $from.key }} } }
{{- end }}
{{- end }}

{{- define "program.pod" -}}
automountServiceAccountToken: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
{{- with .program.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .program.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "program.container" -}}
image: {{ .root.Values.image.registry }}/{{ .name }}:{{ .root.Values.image.version | default .root.Chart.AppVersion }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
resources:
  requests: { cpu: {{ .program.cpu | quote }}, memory: {{ .program.memory }} }
  limits: { memory: {{ .program.memory }} }
{{- end }}

{{- define "program.mounts" -}}
- { name: tmp, mountPath: /tmp }
{{- if .program.data.enabled }}
- { name: data, mountPath: /data }
{{- end }}
{{- if hasKey .settings "PARAMETERS_FILES" }}
- { name: parameters, mountPath: /parameters, readOnly: true }
{{- end }}
{{- if hasKey .settings "KAFKA_CA_FILE" }}
- { name: kafka-ca, mountPath: /kafka, readOnly: true }
{{- end }}
{{- if .root.Values.login.caSecret }}
- { name: login-ca, mountPath: /login, readOnly: true }
{{- end }}
{{- end }}

{{- define "program.volumes" -}}
# Uploads are spooled here.
- { name: tmp, emptyDir: {} }
{{- if .program.data.enabled }}
- { name: data, persistentVolumeClaim: { claimName: {{ include "program.fullname" . }} } }
{{- end }}
{{- if hasKey .settings "PARAMETERS_FILES" }}
- { name: parameters, configMap: { name: {{ .root.Values.parameters.configMap }} } }
{{- end }}
{{- if hasKey .settings "KAFKA_CA_FILE" }}
- name: kafka-ca
  secret:
    secretName: {{ if .root.Values.kafka.strimzi.enabled }}{{ .root.Values.kafka.strimzi.cluster }}-cluster-ca-cert{{ else }}{{ .root.Values.kafka.caSecret }}{{ end }}
    items: [{ key: ca.crt, path: ca.crt }]
{{- end }}
{{- with .root.Values.login.caSecret }}
- name: login-ca
  secret: { secretName: {{ . }}, items: [{ key: ca.crt, path: ca.crt }] }
{{- end }}
{{- end }}
