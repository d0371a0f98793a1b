{{/* The table of services, as the code has it: whom each subscribes to. A spec holds it against the code. */}}
{{- define "anxin.services" -}}
projects: [workers, enforcement]
workers: [projects]
cases: [projects, workers]
enforcement: [projects, workers, cases]
{{- end }}

{{/* Partitions of every topic, for good: more replicas than that would have nothing to do. */}}
{{- define "anxin.partitions" -}}12{{- end }}

{{/* Programs with a database, and the roles that each uses. */}}
{{- define "anxin.roles" -}}
projects: [migrator, service, api]
workers: [migrator, service, api]
cases: [migrator, service, api]
enforcement: [migrator, service, api]
web: [migrator, service]
{{- end }}
