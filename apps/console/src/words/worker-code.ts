import { inBoth } from './in-both';

/** The code by which a worker sees the own wages. */
export const workerCode = inBoth(
  {
    workerCode: {
      title: '查询码',
      of: '{{name}} 的查询码',
      issue: '发查询码',
      withdraw: '作废原来的',
      replaces: '发新的，以前的立即失效；作废后，工人不能再用它查看工资。',
      withdrawn: '查询码已作废',
      once: '查询码只显示这一次，请打印或让工人当场抄下。',
      slip: '查我的工资',
      open: '手机打开',
      type: '填上面的查询码，再填身份证号或手机号后四位。',
      until: '{{day}} 前有效。不要把查询码给别人。',
      print: '打印',
      done: '好了',
    },
  },
  {
    workerCode: {
      title: 'Code',
      of: 'Code of {{name}}',
      issue: 'Issue a code',
      withdraw: 'Withdraw the old one',
      replaces: 'A new code ends the one before; a withdrawn one no longer opens the wages.',
      withdrawn: 'The code is withdrawn',
      once: 'The code is shown this once: print it, or have the worker write it down.',
      slip: 'My wages',
      open: 'Open on a phone',
      type: 'Type in the code above, then the last four of the identity number or phone.',
      until: 'Valid through {{day}}. Give the code to nobody else.',
      print: 'Print',
      done: 'Done',
    },
  },
);
