{{- define "program.scaling" }}
{{- if eq .program.autoscale.by "cpu" }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{ include "program.fullname" . }} }
  minReplicas: {{ .program.replicas }}
  maxReplicas: {{ .program.autoscale.max }}
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: {{ .program.autoscale.cpuPercent }} } }
{{- else if eq .program.autoscale.by "lag" }}
{{- if hasKey .settings "KAFKA_SASL" }}
---
apiVersion: keda.sh/v1alpha1
kind: TriggerAuthentication
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  secretTargetRef:
    - { parameter: password, name: {{ .secrets.KAFKA_PASSWORD.name }}, key: {{ .secrets.KAFKA_PASSWORD.key }} }
    {{- if hasKey .settings "KAFKA_CA_FILE" }}
    - { parameter: ca, name: {{ if .root.Values.kafka.strimzi.enabled }}{{ .root.Values.kafka.strimzi.cluster }}-cluster-ca-cert{{ else }}{{ .root.Values.kafka.caSecret }}{{ end }}, key: ca.crt }
    {{- end }}
{{- end }}
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  scaleTargetRef: { name: {{ include "program.fullname" . }} }
  minReplicaCount: {{ .program.replicas }}
  maxReplicaCount: {{ .program.autoscale.max }}
  # Each change is a rebalance, in which nobody reads.
  cooldownPeriod: 600
  triggers:
    {{- range .subscribesTo }}
    - type: kafka
      metadata:
        bootstrapServers: {{ $.settings.KAFKA_BROKERS | quote }}
        consumerGroup: {{ $.name }}
        topic: {{ . }}
        lagThreshold: {{ $.program.autoscale.lagEvents | quote }}
        offsetResetPolicy: earliest
        {{- if hasKey $.settings "KAFKA_TLS" }}
        tls: enable
        {{- end }}
        {{- if hasKey $.settings "KAFKA_SASL" }}
        sasl: {{ get (dict "plain" "plaintext" "scram-sha-256" "scram_sha256" "scram-sha-512" "scram_sha512") $.settings.KAFKA_SASL }}
        username: {{ $.settings.KAFKA_USERNAME }}
      authenticationRef: { name: {{ include "program.fullname" $ }} }
      {{- end }}
    {{- end }}
{{- end }}
{{- end }}

{{- define "program.disruption" }}
{{- if gt (int .program.replicas) 1 }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  maxUnavailable: {{ .root.Values.disruption.maxUnavailable }}
  selector:
    matchLabels:
      {{- include "program.selector" . | nindent 6 }}
{{- end }}
{{- end }}
