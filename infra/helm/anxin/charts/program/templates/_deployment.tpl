{{- define "program.deployment" }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  {{- if eq .program.autoscale.by "none" }}
  replicas: {{ .program.replicas }}
  {{- end }}
  revisionHistoryLimit: 3
  # Nothing is taken away before the next one is ready.
  strategy: { type: RollingUpdate, rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }
  selector:
    matchLabels:
      {{- include "program.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "program.labels" . | nindent 8 }}
    spec:
      {{- include "program.pod" . | nindent 6 }}
      # A program ends within 9 s of being told.
      terminationGracePeriodSeconds: 30
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "program.selector" . | nindent 14 }}
      containers:
        - name: {{ .name }}
          {{- include "program.container" . | nindent 10 }}
          ports: [{ name: http, containerPort: 8080 }]
          env:
            {{- include "program.environment" . | trim | nindent 12 }}
          startupProbe: { httpGet: { path: /healthz, port: http }, periodSeconds: 2, failureThreshold: 60 }
          livenessProbe: { httpGet: { path: /healthz, port: http }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
          readinessProbe: { httpGet: { path: /readyz, port: http }, periodSeconds: 5, timeoutSeconds: 4, failureThreshold: 3 }
          # What is on its way when a pod leaves its Service still finds it.
          lifecycle: { preStop: { exec: { command: [node, -e, 'setTimeout(() => {}, 5000)'] } } }
          volumeMounts:
            {{- include "program.mounts" . | trim | nindent 12 }}
      volumes:
        {{- include "program.volumes" . | trim | nindent 8 }}
{{- end }}

{{- define "program.service" }}
---
apiVersion: v1
kind: Service
metadata:
  {{- include "program.metadata" . | nindent 2 }}
spec:
  selector:
    {{- include "program.selector" . | nindent 4 }}
  ports: [{ name: http, port: 80, targetPort: http }]
{{- end }}

{{- define "program.volume" }}
{{- if .program.data.enabled }}
---
# Keys, signed heads and files outlive the release.
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  {{- include "program.metadata" . | nindent 2 }}
  annotations:
    helm.sh/resource-policy: keep
spec:
  accessModes: [{{ .program.data.accessMode }}]
  {{- with .program.data.storageClass }}
  storageClassName: {{ . }}
  {{- end }}
  resources: { requests: { storage: {{ .program.data.size }} } }
{{- end }}
{{- end }}
