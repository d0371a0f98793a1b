import { at, environmentOf, manifestsOf } from './rendered.fixture';

const FULL = manifestsOf('full');
const named = (kind: string, name: string) =>
  FULL.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);

const of = (kind: string, name: string, path: string) => (): unknown => at(named(kind, name), path);
const cases = (path: string) => of('Deployment', 'anxin-cases', `spec.template.spec.${path}`);
const told = (program: string, setting: string) => (): unknown =>
  environmentOf(named('Deployment', `anxin-${program}`))[setting];
const count = (kind: string) => (): unknown => FULL.filter((manifest) => manifest.kind === kind).length;

const CLUSTER = ['Cluster', 'anxin-postgres'] as const;
const LAG = ['ScaledObject', 'anxin-workers'] as const;
const CPU = ['HorizontalPodAutoscaler', 'anxin-gateway'] as const;
const WEB = ['Ingress', 'anxin-web'] as const;
const CLAIM = ['PersistentVolumeClaim', 'anxin-cases'] as const;

/** Where each value is found in what values/full.yaml makes, and what stands there. */
export const LANDS: Readonly<Record<string, readonly [found: () => unknown, expected: unknown]>> = {
  'image.registry': [cases('containers.0.image'), 'registry.example/anxin/cases:0.1.0'],
  'image.version': [cases('containers.0.image'), 'registry.example/anxin/cases:0.1.0'],
  'image.pullPolicy': [cases('containers.0.imagePullPolicy'), 'Always'],
  'image.pullSecrets': [cases('imagePullSecrets'), [{ name: 'registry' }]],
  publicUrl: [told('cases', 'CHECK_URL'), 'https://anxin.example/check'],
  'office.name': [told('web', 'OFFICE_NAME'), '某市根治欠薪工作领导小组办公室'],
  'office.phone': [told('workers', 'OFFICE_PHONE'), '0930-1234567'],
  'login.issuer': [told('web', 'OIDC_ISSUER'), 'https://login.example'],
  'login.clientId': [told('web', 'OIDC_CLIENT_ID'), 'anxin'],
  'login.tokenIssuer': [told('gateway', 'TOKEN_ISSUER'), 'https://tokens.example'],
  'login.jwksUrl': [told('gateway', 'JWKS_URL'), 'https://login.example/jwks'],
  'login.caSecret': [of('Deployment', 'anxin-web', 'spec.template.spec.volumes.1.secret.secretName'), 'login-ca'],
  secret: [told('cases', 'PERSON_KEY'), { name: 'anxin-keys', key: 'PERSON_KEY' }],
  'parameters.configMap': [cases('volumes.2.configMap.name'), 'county'],
  'parameters.files': [told('cases', 'PARAMETERS_FILES'), '/parameters/county.json,/parameters/prefecture.json'],
  'databases.secret': [told('web', 'DATABASE_URL'), { name: 'anxin-addresses', key: 'web_service' }],
  'databases.prepare': [of('Job', 'anxin-web-migration', 'spec.template.spec.containers.0.args'), ['prepare']],
  'databases.cluster.enabled': [count('Cluster'), 1],
  'databases.cluster.instances': [of(...CLUSTER, 'spec.instances'), 2],
  'databases.cluster.size': [of(...CLUSTER, 'spec.storage.size'), '200Gi'],
  'databases.cluster.storageClass': [of(...CLUSTER, 'spec.storage.storageClass'), 'fast'],
  'databases.cluster.image': [of(...CLUSTER, 'spec.imageName'), 'registry.example/postgresql:18.4'],
  'databases.cluster.cpu': [of(...CLUSTER, 'spec.resources.requests.cpu'), '2'],
  'databases.cluster.memory': [of(...CLUSTER, 'spec.resources.limits.memory'), '4Gi'],
  'kafka.strimzi.enabled': [count('KafkaUser'), 4],
  'kafka.strimzi.cluster': [told('cases', 'KAFKA_BROKERS'), 'events-kafka-bootstrap:9093'],
  'kafka.strimzi.replicas': [of('KafkaTopic', 'cases', 'spec.replicas'), 3],
  'defaults.replicas': [of('Deployment', 'anxin-enforcement', 'spec.replicas'), 2],
  'defaults.autoscale.by': [of(...LAG, 'spec.triggers.0.type'), 'kafka'],
  'defaults.autoscale.max': [of(...LAG, 'spec.maxReplicaCount'), 12],
  'defaults.autoscale.cpuPercent': [of(...CPU, 'spec.metrics.0.resource.target.averageUtilization'), 60],
  'defaults.autoscale.lagEvents': [of(...LAG, 'spec.triggers.0.metadata.lagThreshold'), '200'],
  'defaults.cpu': [cases('containers.0.resources.requests.cpu'), '500m'],
  'defaults.memory': [cases('containers.0.resources.limits.memory'), '768Mi'],
  'defaults.data.enabled': [count('PersistentVolumeClaim'), 4],
  'defaults.data.size': [of(...CLAIM, 'spec.resources.requests.storage'), '50Gi'],
  'defaults.data.storageClass': [of(...CLAIM, 'spec.storageClassName'), 'shared'],
  'defaults.data.accessMode': [of(...CLAIM, 'spec.accessModes'), ['ReadWriteMany']],
  'defaults.settings': [told('cases', 'OFFICE_WORD'), '某治欠办'],
  'defaults.secretSettings': [told('cases', 'FILES_S3_CREDENTIALS'), { name: 'anxin-keys', key: 'S3' }],
  'defaults.nodeSelector': [cases('nodeSelector'), { 'kubernetes.io/os': 'linux' }],
  'defaults.tolerations': [cases('tolerations'), [{ key: 'office', operator: 'Exists' }]],
  'programs.cases.secretSettings.PLATFORM_KEYS': [
    told('cases', 'PLATFORM_KEYS'),
    { name: 'anxin-keys', key: 'PLATFORM_KEYS' },
  ],
  'programs.gateway.data.enabled': [told('gateway', 'KEYS_FOLDER'), undefined],
  'programs.web.data.enabled': [told('web', 'KEYS_FOLDER'), undefined],
  'ingress.enabled': [count('Ingress'), 1],
  'ingress.className': [of(...WEB, 'spec.ingressClassName'), 'nginx-inner'],
  'ingress.tlsSecret': [of(...WEB, 'spec.tls.0.secretName'), 'anxin-tls'],
  'ingress.annotations': [
    () => (of(...WEB, 'metadata.annotations')() as Record<string, string>)['example.com/team'],
    'office',
  ],
  'network.policies': [count('NetworkPolicy'), 6],
  'network.proxies': [told('cases', 'TRUSTED_PROXIES'), '10.244.0.0/16,10.0.0.7'],
  'network.from': [
    of('NetworkPolicy', 'anxin-web', 'spec.ingress.0.from.1'),
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } },
  ],
  'monitoring.enabled': [count('ServiceMonitor'), 6],
  'monitoring.interval': [of('ServiceMonitor', 'anxin-web', 'spec.endpoints.0.interval'), '30s'],
  'monitoring.labels': [of('PrometheusRule', 'anxin', 'metadata.labels.release'), 'prometheus'],
  'monitoring.namespace': [
    of('NetworkPolicy', 'anxin-cases', 'spec.ingress.0.from.1'),
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'watch' } } },
  ],
  'disruption.maxUnavailable': [of('PodDisruptionBudget', 'anxin-cases', 'spec.maxUnavailable'), 1],
};

const PROVINCE = manifestsOf('existing-brokers').find(
  ({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'anxin-cases',
);
const toldByProvince = (setting: string) => (): unknown => environmentOf(PROVINCE)[setting];

/** The same of values/existing-brokers.yaml, for what both cannot have. */
export const LANDS_WITH_BROKERS: typeof LANDS = {
  'kafka.brokers': [toldByProvince('KAFKA_BROKERS'), 'kafka-1.example:9093,kafka-2.example:9093'],
  'kafka.tls': [toldByProvince('KAFKA_TLS'), '1'],
  'kafka.caSecret': [() => at(PROVINCE, 'spec.template.spec.volumes.3.secret.secretName'), 'province-ca'],
  'kafka.sasl': [toldByProvince('KAFKA_SASL'), 'scram-sha-512'],
  'kafka.usersSecret': [toldByProvince('KAFKA_PASSWORD'), { name: 'anxin-kafka', key: 'cases' }],
};
