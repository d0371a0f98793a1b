{{/* Who may ask a program: web and the gateway, and the services that read its events; web and gateway are open unless told. */}}
{{- define "program.network" }}
{{- if .root.Values.network.policies }}
{{- $isOpen := has .name (list "gateway" "web") }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "program.selector" . | nindent 6 }}
  policyTypes: [Ingress]
  ingress:
    {{- if and $isOpen (not .root.Values.network.from) }}
    - ports: [{ port: http }]
    {{- else }}
    - ports: [{ port: http }]
      from:
        - podSelector:
            matchLabels:
              app.kubernetes.io/instance: {{ .root.Release.Name }}
              app.kubernetes.io/part-of: anxin
        {{- if $isOpen }}
        {{- toYaml .root.Values.network.from | nindent 8 }}
        {{- end }}
        {{- if .root.Values.monitoring.enabled }}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ .root.Values.monitoring.namespace }}
        {{- end }}
    {{- end }}
{{- end }}
{{- end }}

{{- define "program.monitor" }}
{{- if .root.Values.monitoring.enabled }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  {{- include "program.metadata" . | nindent 2 }}
    {{- with .root.Values.monitoring.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  selector:
    matchLabels:
      {{- include "program.selector" . | nindent 6 }}
  # As the alerts have it: one job, and the label `service` says which program it is.
  endpoints:
    - port: http
      path: /metrics
      interval: {{ .root.Values.monitoring.interval }}
      relabelings:
        - { targetLabel: job, replacement: anxin }
        - { targetLabel: service, replacement: {{ .name }} }
{{- end }}
{{- end }}
