import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const groupEventErrors = defineErrors('GROUP_EVENT', {
  UNKNOWN: '没有该群体性事件，或不在您的范围内 There is no such group event in your scope.',
  ALREADY_REPORTED: '该事件已报告 The event is reported already.',
  STAGE: '事件当前的阶段不能这样办理 The event is at a stage where this cannot be done.',
  TOO_SMALL:
    '人数未达标准且无极端等情形，不属群体性事件，请按线索登记 Too few people and nothing grave: register a clue instead.',
  ...TEXT_SENTENCES,
  VALUE_INVALID: '该值无法识别 The value cannot be read.',
  DUTY_LINE_INVALID:
    '联系方式只填单位值班电话（固定电话或短号），不填个人手机 The contact is the line of an office on duty, a landline or short number, never a person’s.',
  MOMENT_NOT_COME: '时间晚于当前时间 The moment has not come yet.',
  OUT_OF_ORDER: '时间早于其前一环节 The moment is before what must have come first.',
  CONTENT_MISSING:
    '书面报告内容不全，请先续报补齐所列各项 A written report says all of EMG-08: follow up first with the fields named.',
  LEVEL_NEEDED: '没有该地区的分级标准，请填写级别和理由 No plan gives the level: name it, with the reason.',
  COMMANDER_RANK: '现场指挥的层级低于该级别的要求 The commander is below the rank that the level needs.',
  POLICE_NOT_TOLD: '尚未告知公安 The police were not told yet.',
  POLICE_NOT_DISPATCHED:
    '有极端情形，公安尚未出警 It is extreme, and the police were not dispatched yet: it is not under control.',
  NOT_REPORTED_UP: '电话报告、书面报告未完成，不能办结 It is settled only after the reports by phone and in writing.',
  CASE_INVALID: '案件编号格式不对，应如 620522-WAGE-2026-000001 This is no number of a case.',
});
