import { documents } from '.';
import { noticed } from '../domain/risk-notice/risk-notice.fixture';
import { riskNoticeFacts } from './risk-notice-facts';

it('S0-19: a risk notice says which risks there are, what is asked for each of them alone, and until when', () => {
  const facts = riskNoticeFacts({ stage: 'ISSUED', notice: noticed });
  const { paragraphs } = documents.compose('RISK_NOTICE', { facts }, { addressee: '样例建筑公司', attachments: [] });
  const text = paragraphs.join('\n');
  expect(text).toMatch(
    /未足额支付农民工工资、可能引发群体性事件[^]*二月工资未足额发放。\n[^]*自收到本函之日起3个工作日内/,
  );
  expect(text).toContain('请你单位迅速整改：立即足额支付所欠工资；做好工人的解释疏导');
  expect(text).not.toContain('人数不清');
});
