{{/* Brings the database to the build before its program. Where the release makes PostgreSQL itself, its first one comes after. */}}
{{- define "program.migration" }}
---
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "program.fullname" . }}-migration
  labels:
    {{- include "program.labels" (merge (dict "name" (printf "%s-migration" .name)) .) | nindent 4 }}
  annotations:
    helm.sh/hook: {{ ternary "post-install,pre-upgrade" "pre-install,pre-upgrade" .root.Values.databases.cluster.enabled }}
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  backoffLimit: 10
  activeDeadlineSeconds: 3600
  template:
    metadata:
      labels:
        {{- include "program.labels" (merge (dict "name" (printf "%s-migration" .name)) .) | nindent 8 }}
    spec:
      {{- include "program.pod" . | nindent 6 }}
      restartPolicy: OnFailure
      containers:
        - name: migration
          {{- include "program.container" . | nindent 10 }}
          args: [{{ include "anxin.migrationCommand" .root }}]
          env:
            {{- include "program.environment" (dict "secrets" .secrets) | trim | nindent 12 }}
          volumeMounts: [{ name: tmp, mountPath: /tmp }]
      volumes: [{ name: tmp, emptyDir: {} }]
{{- end }}
