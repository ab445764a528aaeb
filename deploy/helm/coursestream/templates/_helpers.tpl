{{- define "coursestream.name" -}}
{{- printf "%s" .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end }}

{{- define "coursestream.selector" -}}
app.kubernetes.io/name: coursestream-{{ .Values.service }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "coursestream.labels" -}}
{{ include "coursestream.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: coursestream
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "coursestream.image" -}}
{{- $name := printf "%s-%s" .Values.image.repository .Values.service -}}
{{- if .Values.image.digest -}}
{{ $name }}@{{ .Values.image.digest }}
{{- else -}}
{{ $name }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end }}

{{/* What every pod has: no rights, no token of the cluster. */}}
{{- define "coursestream.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile: {type: RuntimeDefault}
{{- with .Values.image.pullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{ toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "coursestream.container" -}}
image: {{ include "coursestream.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
{{- end }}

{{/* Settings; login is .Values.kafka, or .Values.topics for an administrator's. */}}
{{- define "coursestream.env" -}}
{{- $kafka := .root.Values.kafka -}}
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ $kafka.bootstrapServers | quote }}
- name: KAFKA_SECURITY_PROTOCOL
  value: {{ $kafka.protocol }}
{{- if hasPrefix "SASL_" $kafka.protocol }}
- name: KAFKA_SASL_MECHANISM
  value: {{ $kafka.mechanism }}
- name: KAFKA_SASL_USERNAME
  value: {{ .login.username | quote }}
- name: KAFKA_SASL_PASSWORD_FILE
  value: /run/secrets/kafka/{{ .login.passwordKey }}
{{- end }}
{{- if and $kafka.caSecret (hasSuffix "SSL" $kafka.protocol) }}
- name: KAFKA_SSL_CA_FILE
  value: /run/secrets/kafka-ca/{{ $kafka.caKey }}
{{- end }}
{{- if .login.clientSecret }}
- name: KAFKA_SSL_CERTIFICATE_FILE
  value: /run/secrets/kafka-client/{{ $kafka.certificateKey }}
- name: KAFKA_SSL_KEY_FILE
  value: /run/secrets/kafka-client/{{ $kafka.privateKeyKey }}
{{- end }}
{{- end }}

{{- define "coursestream.serviceEnv" -}}
{{- $prefix := upper .Values.service -}}
{{ include "coursestream.env" (dict "root" . "login" .Values.kafka) }}
- name: {{ $prefix }}_DATABASE_URL_FILE
  value: /run/secrets/database/{{ .Values.database.key }}
{{- if .Values.database.directKey }}
- name: {{ $prefix }}_DATABASE_DIRECT_URL_FILE
  value: /run/secrets/database/{{ .Values.database.directKey }}
- name: DATABASE_POOLER
  value: transaction
{{- end }}
- name: AUTH_ISSUER
  value: {{ .Values.auth.issuer | quote }}
- name: AUTH_AUDIENCE
  value: {{ .Values.auth.audience | quote }}
- name: AUTH_JWKS_URL
  value: {{ .Values.auth.jwksUrl | quote }}
{{- if .Values.webhooks.keysSecret }}
- name: REPORTING_WEBHOOK_KEYS_FILE
  value: /run/secrets/webhooks/{{ .Values.webhooks.keysKey }}
{{- end }}
{{- with .Values.dashboard }}
{{- if .secret }}
- name: REPORTING_DASHBOARD_KEY_FILE
  value: /run/secrets/dashboard/{{ .key }}
- name: REPORTING_DASHBOARD_URL
  value: {{ .url | quote }}
- name: REPORTING_DASHBOARD_CLIENT_ID
  value: {{ .clientId | quote }}
{{- if .clientSecretKey }}
- name: REPORTING_DASHBOARD_CLIENT_SECRET_FILE
  value: /run/secrets/dashboard/{{ .clientSecretKey }}
{{- end }}
{{- end }}
{{- end }}
{{- range $name, $value := .Values.settings }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{- define "coursestream.kafkaVolumes" -}}
{{- $kafka := .root.Values.kafka -}}
- name: tmp
  emptyDir: {}
{{- if hasPrefix "SASL_" $kafka.protocol }}
- name: kafka
  secret: {secretName: {{ .login.passwordSecret }}, defaultMode: 0440}
{{- end }}
{{- if and $kafka.caSecret (hasSuffix "SSL" $kafka.protocol) }}
- name: kafka-ca
  secret: {secretName: {{ $kafka.caSecret }}, defaultMode: 0440}
{{- end }}
{{- if .login.clientSecret }}
- name: kafka-client
  secret: {secretName: {{ .login.clientSecret }}, defaultMode: 0440}
{{- end }}
{{- end }}

{{- define "coursestream.kafkaMounts" -}}
{{- $kafka := .root.Values.kafka -}}
- {name: tmp, mountPath: /tmp}
{{- if hasPrefix "SASL_" $kafka.protocol }}
- {name: kafka, mountPath: /run/secrets/kafka, readOnly: true}
{{- end }}
{{- if and $kafka.caSecret (hasSuffix "SSL" $kafka.protocol) }}
- {name: kafka-ca, mountPath: /run/secrets/kafka-ca, readOnly: true}
{{- end }}
{{- if .login.clientSecret }}
- {name: kafka-client, mountPath: /run/secrets/kafka-client, readOnly: true}
{{- end }}
{{- end }}

{{- define "coursestream.volumes" -}}
{{ include "coursestream.kafkaVolumes" (dict "root" . "login" .Values.kafka) }}
- name: database
  secret: {secretName: {{ .Values.database.secret }}, defaultMode: 0440}
{{- if .Values.webhooks.keysSecret }}
- name: webhooks
  secret: {secretName: {{ .Values.webhooks.keysSecret }}, defaultMode: 0440}
{{- end }}
{{- if .Values.dashboard.secret }}
- name: dashboard
  secret: {secretName: {{ .Values.dashboard.secret }}, defaultMode: 0440}
{{- end }}
{{- end }}

{{- define "coursestream.mounts" -}}
{{ include "coursestream.kafkaMounts" (dict "root" . "login" .Values.kafka) }}
- {name: database, mountPath: /run/secrets/database, readOnly: true}
{{- if .Values.webhooks.keysSecret }}
- {name: webhooks, mountPath: /run/secrets/webhooks, readOnly: true}
{{- end }}
{{- if .Values.dashboard.secret }}
- {name: dashboard, mountPath: /run/secrets/dashboard, readOnly: true}
{{- end }}
{{- end }}

{{- define "coursestream.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "coursestream.selector" .root | nindent 8 }}
        app.kubernetes.io/component: {{ .component }}
{{- end }}
