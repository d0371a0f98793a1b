import { spawnSync } from 'node:child_process';
import { describeWith } from '@anxin/testing/describe-with';
import { EXAMPLES, kept, render } from './render';
import { textOf } from './rendered.fixture';

const describeWithHelm = describeWith({
  name: 'helm',
  isHere: !spawnSync('helm', ['version']).error,
  wayOut: 'go install helm.sh/helm/v3/cmd/helm@v3.19.5',
  requiredBy: 'ANXIN_REQUIRE_HELM',
});

describeWithHelm('with helm', () => {
  it.each(EXAMPLES)('%s is what it makes', (example) => expect(textOf(example)).toBe(kept(example)));

  it.each([
    [
      'more replicas than partitions',
      ['programs.workers.autoscale.by=lag', 'programs.workers.autoscale.max=13'],
      '12 partitions',
    ],
    ['lag of a program that listens to nobody', ['programs.web.autoscale.by=lag'], 'listens to nobody'],
    [
      'fewer at most than there are',
      ['programs.web.replicas=3', 'programs.web.autoscale.by=cpu', 'programs.web.autoscale.max=2'],
      'fewer than',
    ],
    ['two replicas on a volume for one', ['programs.cases.replicas=2'], 'ReadWriteMany'],
    ['no address for people', ['publicUrl='], 'publicUrl'],
    ['no brokers', ['kafka.brokers=null'], 'kafka.brokers is needed'],
    ['users without passwords', ['kafka.sasl=scram-sha-512'], 'kafka.usersSecret is needed'],
    [
      'Strimzi without a Kafka',
      ['kafka.strimzi.enabled=true', 'kafka.brokers=null'],
      'kafka.strimzi.cluster is needed',
    ],
    ['a value that nobody knows', ['replicas=3'], 'replicas'],
    ['a program that nobody knows', ['programs.payroll.replicas=1'], 'payroll'],
  ])('%s is refused, and why is said', (_, further, why) => expect(() => render('small', ...further)).toThrow(why));
});
