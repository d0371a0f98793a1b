{{/* Every template here takes { root, name, program, settings, secrets, subscribesTo }: one program of a release. */}}
{{- define "program.fullname" -}}{{ .root.Release.Name }}-{{ .name }}{{- end }}

{{- define "program.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "program.labels" -}}
{{ include "program.selector" . }}
app.kubernetes.io/part-of: anxin
app.kubernetes.io/version: {{ .root.Values.image.version | default .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- define "program.metadata" -}}
name: {{ include "program.fullname" . }}
labels:
  {{- include "program.labels" . | nindent 2 }}
{{- end }}

{{/* As many as may run at once. */}}
{{- define "program.atMost" -}}
{{- if eq .program.autoscale.by "none" }}{{ .program.replicas }}{{ else }}{{ .program.autoscale.max }}{{ end -}}
{{- end }}

{{/* What does not fit each other, refused before anything is made. */}}
{{- define "program.check" -}}
{{- $atMost := include "program.atMost" . | int -}}
{{- $partitions := include "anxin.partitions" .root | int -}}
{{- if lt $atMost (int .program.replicas) -}}
{{- fail (printf "programs.%s.autoscale.max is %d, fewer than its %d replicas" .name $atMost (int .program.replicas)) -}}
{{- end -}}
{{- if and .subscribesTo (gt $atMost $partitions) -}}
{{- fail (printf "programs.%s may have %d replicas, and topics have %d partitions: the others would have nothing to do" .name $atMost $partitions) -}}
{{- end -}}
{{- if and (eq .program.autoscale.by "lag") (not .subscribesTo) -}}
{{- fail (printf "programs.%s listens to nobody: it cannot be scaled by lag" .name) -}}
{{- end -}}
{{- if and .program.data.enabled (gt $atMost 1) (eq .program.data.accessMode "ReadWriteOnce") -}}
{{- fail (printf "programs.%s may have %d replicas, and its volume is for one: data.accessMode ReadWriteMany, or one replica" .name $atMost) -}}
{{- end -}}
{{- end }}
