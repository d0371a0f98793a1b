// Generated from the descriptions of the gateway's schema by `npm run schema`; not edited by hand.
import type { Act, Field } from './act';

/** By the name of the mutation. */
export const ACTS: Readonly<Record<string, Act>> = {
 "agreementSign": {
  "document": "mutation ActAgreementSign($input: AgreementSignInput!) {\n  agreementSign(input: $input) {\n    code\n  }\n}",
  "input": "AgreementSignInput",
  "says": {
   "zh": "签订四方监管协议",
   "en": "Signs the four-party agreement"
  }
 },
 "bankLineConfirm": {
  "document": "mutation ActBankLineConfirm($input: BankLineDecideInput!) {\n  bankLineConfirm(input: $input)\n}",
  "input": "BankLineDecideInput",
  "says": {
   "zh": "确认",
   "en": "Confirms"
  },
  "hint": {
   "zh": "确认人不得是提出人；返回其编号",
   "en": "as another officer than the one who proposed; answers its id"
  }
 },
 "bankLineCorrect": {
  "document": "mutation ActBankLineCorrect($input: BankLineCorrectInput!) {\n  bankLineCorrect(input: $input)\n}",
  "input": "BankLineCorrectInput",
  "says": {
   "zh": "提出更正一行银行回单",
   "en": "Proposes what was always wrong of a line"
  },
  "hint": {
   "zh": "由另一名经办人确认后生效；返回待确认编号",
   "en": "it counts once another officer confirms. Answers the id to confirm"
  }
 },
 "bankLineReject": {
  "document": "mutation ActBankLineReject($input: BankLineDecideInput!) {\n  bankLineReject(input: $input)\n}",
  "input": "BankLineDecideInput",
  "says": {
   "zh": "驳回",
   "en": "Rejects"
  },
  "hint": {
   "zh": "提出人也可撤回；返回其编号",
   "en": "who proposed takes it back this way; answers its id"
  }
 },
 "bankLineReturn": {
  "document": "mutation ActBankLineReturn($input: BankLineReturnInput!) {\n  bankLineReturn(input: $input)\n}",
  "input": "BankLineReturnInput",
  "says": {
   "zh": "提出一行银行回单于某日退票",
   "en": "Proposes that a payment came back on a day"
  },
  "hint": {
   "zh": "由另一名经办人确认后生效；返回待确认编号",
   "en": "it counts once another officer confirms. Answers the id to confirm"
  }
 },
 "cardChange": {
  "document": "mutation ActCardChange($input: CardChangeInput!) {\n  cardChange(input: $input) {\n    id\n  }\n}",
  "input": "CardChangeInput",
  "says": {
   "zh": "换卡",
   "en": "A worker's wages go to a new card from a day on"
  },
  "hint": {
   "zh": "自某日起工资发到新卡，此前的不变",
   "en": "what was paid before stays"
  }
 },
 "cardCorrect": {
  "document": "mutation ActCardCorrect($input: CardCorrectInput!) {\n  cardCorrect(input: $input) {\n    id\n  }\n}",
  "input": "CardCorrectInput",
  "says": {
   "zh": "更正某日换卡的卡号",
   "en": "Corrects the card of a day"
  },
  "hint": {
   "zh": "或作废",
   "en": "or says that it never was"
  }
 },
 "caseAcceptReferral": {
  "document": "mutation ActCaseAcceptReferral($input: CaseAcceptReferralInput!) {\n  caseAcceptReferral(input: $input) {\n    code\n  }\n}",
  "input": "CaseAcceptReferralInput",
  "says": {
   "zh": "该程序已受理",
   "en": "The procedure has accepted it"
  }
 },
 "caseAnswerLetter": {
  "document": "mutation ActCaseAnswerLetter($input: CaseAnswerLetterInput!) {\n  caseAnswerLetter(input: $input) {\n    code\n  }\n}",
  "input": "CaseAnswerLetterInput",
  "says": {
   "zh": "答复函件",
   "en": "Answers a letter"
  }
 },
 "caseAssign": {
  "document": "mutation ActCaseAssign($input: CaseAssignInput!) {\n  caseAssign(input: $input) {\n    code\n  }\n}",
  "input": "CaseAssignInput",
  "says": {
   "zh": "交办",
   "en": "Assigns it"
  },
  "hint": {
   "zh": "一个牵头单位，镇街和行业主管部门双交办",
   "en": "one lead, and to the town and its sector's department both"
  }
 },
 "caseAttestPayment": {
  "document": "mutation ActCaseAttestPayment($input: CaseAttestPaymentInput!) {\n  caseAttestPayment(input: $input) {\n    code\n  }\n}",
  "input": "CaseAttestPaymentInput",
  "says": {
   "zh": "登记某人的支付凭证",
   "en": "Says by what a worker's payment is proved"
  },
  "hint": {
   "zh": "须另一人确认",
   "en": "another person confirms it"
  }
 },
 "caseCallBack": {
  "document": "mutation ActCaseCallBack($input: CaseCallBackInput!) {\n  caseCallBack(input: $input) {\n    code\n  }\n}",
  "input": "CaseCallBackInput",
  "says": {
   "zh": "回访",
   "en": "The call back"
  },
  "hint": {
   "zh": "属实为核实办结，不实重新办理",
   "en": "true, it is verified; else it is handled again"
  }
 },
 "caseChangeOwner": {
  "document": "mutation ActCaseChangeOwner($input: CaseChangeOwnerInput!) {\n  caseChangeOwner(input: $input) {\n    code\n  }\n}",
  "input": "CaseChangeOwnerInput",
  "says": {
   "zh": "变更责任人",
   "en": "Gives it to another officer"
  }
 },
 "caseClose": {
  "document": "mutation ActCaseClose($input: CaseInput!) {\n  caseClose(input: $input) {\n    code\n  }\n}",
  "input": "CaseInput",
  "says": {
   "zh": "办结",
   "en": "Closes it"
  },
  "hint": {
   "zh": "逐人证实支付，两个任务都完成",
   "en": "each worker is proved to be paid, and all tasks are done"
  }
 },
 "caseConclude": {
  "document": "mutation ActCaseConclude($input: CaseConcludeInput!) {\n  caseConclude(input: $input) {\n    code\n  }\n}",
  "input": "CaseConcludeInput",
  "says": {
   "zh": "作出结论",
   "en": "Concludes it"
  }
 },
 "caseConfirmPayment": {
  "document": "mutation ActCaseConfirmPayment($input: CaseConfirmPaymentInput!) {\n  caseConfirmPayment(input: $input) {\n    code\n  }\n}",
  "input": "CaseConfirmPaymentInput",
  "says": {
   "zh": "另一人确认支付凭证",
   "en": "Another person confirms it"
  }
 },
 "caseDetermine": {
  "document": "mutation ActCaseDetermine($input: CaseDetermineInput!) {\n  caseDetermine(input: $input) {\n    code\n  }\n}",
  "input": "CaseDetermineInput",
  "says": {
   "zh": "认定欠薪主体、人数、金额",
   "en": "Determines who must pay"
  }
 },
 "caseEndMediation": {
  "document": "mutation ActCaseEndMediation($input: CaseEndMediationInput!) {\n  caseEndMediation(input: $input) {\n    code\n  }\n}",
  "input": "CaseEndMediationInput",
  "says": {
   "zh": "调处结束",
   "en": "Mediation ends"
  },
  "hint": {
   "zh": "达成协议或未果",
   "en": "with an agreement or without"
  }
 },
 "caseExtend": {
  "document": "mutation ActCaseExtend($input: CaseReasonInput!) {\n  caseExtend(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "延长期限",
   "en": "Extends the time"
  },
  "hint": {
   "zh": "只能一次",
   "en": "once"
  }
 },
 "caseFinishFollowUp": {
  "document": "mutation ActCaseFinishFollowUp($input: CaseFinishFollowUpInput!) {\n  caseFinishFollowUp(input: $input) {\n    code\n  }\n}",
  "input": "CaseFinishFollowUpInput",
  "says": {
   "zh": "议定事项已落实",
   "en": "A follow-up is done"
  }
 },
 "caseFinishTask": {
  "document": "mutation ActCaseFinishTask($input: CaseFinishTaskInput!) {\n  caseFinishTask(input: $input) {\n    code\n  }\n}",
  "input": "CaseFinishTaskInput",
  "says": {
   "zh": "完成任务",
   "en": "The unit has done its task"
  }
 },
 "caseHoldInterview": {
  "document": "mutation ActCaseHoldInterview($input: CaseHoldInterviewInput!) {\n  caseHoldInterview(input: $input) {\n    code\n  }\n}",
  "input": "CaseHoldInterviewInput",
  "says": {
   "zh": "登记约谈",
   "en": "Records an interview at which all three parties are"
  }
 },
 "caseHoldMeeting": {
  "document": "mutation ActCaseHoldMeeting($input: CaseHoldMeetingInput!) {\n  caseHoldMeeting(input: $input) {\n    code\n  }\n}",
  "input": "CaseHoldMeetingInput",
  "says": {
   "zh": "登记协调会",
   "en": "Records a meeting with minutes and follow-ups"
  }
 },
 "caseHoldReception": {
  "document": "mutation ActCaseHoldReception($input: CaseHoldReceptionInput!) {\n  caseHoldReception(input: $input) {\n    code\n  }\n}",
  "input": "CaseHoldReceptionInput",
  "says": {
   "zh": "登记联合接访",
   "en": "Records a joint reception"
  }
 },
 "caseHoldToAccount": {
  "document": "mutation ActCaseHoldToAccount($input: CaseHoldToAccountInput!) {\n  caseHoldToAccount(input: $input) {\n    code\n  }\n}",
  "input": "CaseHoldToAccountInput",
  "says": {
   "zh": "责任追究",
   "en": "Holds a unit to account"
  },
  "hint": {
   "zh": "约谈、通报、问责，逐级进行",
   "en": "step by step"
  }
 },
 "caseListForSupervision": {
  "document": "mutation ActCaseListForSupervision($input: CaseListForSupervisionInput!) {\n  caseListForSupervision(input: $input) {\n    code\n  }\n}",
  "input": "CaseListForSupervisionInput",
  "says": {
   "zh": "挂牌督办",
   "en": "Lists it for supervision"
  }
 },
 "caseMediate": {
  "document": "mutation ActCaseMediate($input: CaseInput!) {\n  caseMediate(input: $input) {\n    code\n  }\n}",
  "input": "CaseInput",
  "says": {
   "zh": "镇街先行调处",
   "en": "The town's mediation begins"
  }
 },
 "caseNameParties": {
  "document": "mutation ActCaseNameParties($input: CaseNamePartiesInput!) {\n  caseNameParties(input: $input) {\n    code\n  }\n}",
  "input": "CaseNamePartiesInput",
  "says": {
   "zh": "登记当事单位",
   "en": "Names the parties"
  }
 },
 "caseNameWorkers": {
  "document": "mutation ActCaseNameWorkers($input: CaseNameWorkersInput!) {\n  caseNameWorkers(input: $input) {\n    code\n  }\n}",
  "input": "CaseNameWorkersInput",
  "says": {
   "zh": "登记工人和逐人诉求",
   "en": "Names workers and what each claims"
  }
 },
 "caseOpen": {
  "document": "mutation ActCaseOpen($input: CaseOpenInput!) {\n  caseOpen(input: $input) {\n    code\n  }\n}",
  "input": "CaseOpenInput",
  "says": {
   "zh": "立案",
   "en": "Opens a case from clues"
  },
  "hint": {
   "zh": "由线索（多条须先并案）或预警立案，首问人为责任人",
   "en": "joined where they are several, or from warnings; whoever was asked first owns it"
  }
 },
 "casePutOnBacklog": {
  "document": "mutation ActCasePutOnBacklog($input: CasePutOnBacklogInput!) {\n  casePutOnBacklog(input: $input) {\n    code\n  }\n}",
  "input": "CasePutOnBacklogInput",
  "says": {
   "zh": "列为积案",
   "en": "Puts it on the backlog with one problem"
  },
  "hint": {
   "zh": "一个问题、一个领导、一个方案",
   "en": "one leader, one plan"
  }
 },
 "caseRaiseLevel": {
  "document": "mutation ActCaseRaiseLevel($input: CaseReasonInput!) {\n  caseRaiseLevel(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "提级办理",
   "en": "Raises it a level"
  }
 },
 "caseRecordAid": {
  "document": "mutation ActCaseRecordAid($input: CaseRecordAidInput!) {\n  caseRecordAid(input: $input) {\n    code\n  }\n}",
  "input": "CaseRecordAidInput",
  "says": {
   "zh": "登记法律援助进展",
   "en": "Records what legal aid did"
  }
 },
 "caseRecordVisit": {
  "document": "mutation ActCaseRecordVisit($input: CaseRecordVisitInput!) {\n  caseRecordVisit(input: $input) {\n    code\n  }\n}",
  "input": "CaseRecordVisitInput",
  "says": {
   "zh": "登记实地调查",
   "en": "Records a visit by two people with certificates"
  }
 },
 "caseRefer": {
  "document": "mutation ActCaseRefer($input: CaseReferInput!) {\n  caseRefer(input: $input) {\n    code\n  }\n}",
  "input": "CaseReferInput",
  "says": {
   "zh": "调处未果转监察、仲裁或支付令",
   "en": "Refers it to a procedure when mediation failed"
  },
  "hint": {
   "zh": "紧急的可直接转",
   "en": "or at once where it is urgent"
  }
 },
 "caseRefuseReferral": {
  "document": "mutation ActCaseRefuseReferral($input: CaseReasonInput!) {\n  caseRefuseReferral(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "该程序不予受理",
   "en": "The procedure refused it"
  }
 },
 "caseReleaseFromSupervision": {
  "document": "mutation ActCaseReleaseFromSupervision($input: CaseReasonInput!) {\n  caseReleaseFromSupervision(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "解除挂牌督办",
   "en": "Releases it from supervision"
  }
 },
 "caseReopen": {
  "document": "mutation ActCaseReopen($input: CaseReasonInput!) {\n  caseReopen(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "重新办理",
   "en": "Handles it again"
  }
 },
 "caseRequestAid": {
  "document": "mutation ActCaseRequestAid($input: CaseRequestAidInput!) {\n  caseRequestAid(input: $input) {\n    code\n  }\n}",
  "input": "CaseRequestAidInput",
  "says": {
   "zh": "转法律援助",
   "en": "Asks for legal aid"
  },
  "hint": {
   "zh": "不查经济困难",
   "en": "nothing of income is asked"
  }
 },
 "caseResume": {
  "document": "mutation ActCaseResume($input: CaseInput!) {\n  caseResume(input: $input) {\n    code\n  }\n}",
  "input": "CaseInput",
  "says": {
   "zh": "恢复办理",
   "en": "Resumes it"
  }
 },
 "caseSendLetter": {
  "document": "mutation ActCaseSendLetter($input: CaseSendLetterInput!) {\n  caseSendLetter(input: $input) {\n    code\n  }\n}",
  "input": "CaseSendLetterInput",
  "says": {
   "zh": "发提醒函、督办函",
   "en": "Sends a reminder or supervision letter"
  },
  "hint": {
   "zh": "限期答复",
   "en": "to be answered by a day"
  }
 },
 "caseSignTask": {
  "document": "mutation ActCaseSignTask($input: CaseSignTaskInput!) {\n  caseSignTask(input: $input) {\n    code\n  }\n}",
  "input": "CaseSignTaskInput",
  "says": {
   "zh": "签收任务",
   "en": "The unit signs for its task"
  }
 },
 "caseStateClaim": {
  "document": "mutation ActCaseStateClaim($input: CaseStateClaimInput!) {\n  caseStateClaim(input: $input) {\n    code\n  }\n}",
  "input": "CaseStateClaimInput",
  "says": {
   "zh": "登记诉求",
   "en": "States the claim"
  },
  "hint": {
   "zh": "工资与工程款分开，相加为总额",
   "en": "wage part and project part, which add up"
  }
 },
 "caseSuspend": {
  "document": "mutation ActCaseSuspend($input: CaseReasonInput!) {\n  caseSuspend(input: $input) {\n    code\n  }\n}",
  "input": "CaseReasonInput",
  "says": {
   "zh": "中止",
   "en": "Suspends it"
  },
  "hint": {
   "zh": "期限停止计算",
   "en": "its clocks stand"
  }
 },
 "caseTagObstacles": {
  "document": "mutation ActCaseTagObstacles($input: CaseTagObstaclesInput!) {\n  caseTagObstacles(input: $input) {\n    code\n  }\n}",
  "input": "CaseTagObstaclesInput",
  "says": {
   "zh": "标注难点",
   "en": "Tags what makes it hard"
  }
 },
 "caseTake": {
  "document": "mutation ActCaseTake($input: CaseTakeInput!) {\n  caseTake(input: $input) {\n    code\n  }\n}",
  "input": "CaseTakeInput",
  "says": {
   "zh": "领导包案",
   "en": "A leader takes it"
  }
 },
 "clueArchive": {
  "document": "mutation ActClueArchive($input: ClueInput!) {\n  clueArchive(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "归档",
   "en": "Archives it"
  }
 },
 "clueAssign": {
  "document": "mutation ActClueAssign($input: ClueAssignInput!) {\n  clueAssign(input: $input) {\n    code\n  }\n}",
  "input": "ClueAssignInput",
  "says": {
   "zh": "交办给镇街、行业主管部门或本办",
   "en": "Assigns it to a town"
  }
 },
 "clueCallBack": {
  "document": "mutation ActClueCallBack($input: ClueCallBackInput!) {\n  clueCallBack(input: $input) {\n    code\n  }\n}",
  "input": "ClueCallBackInput",
  "says": {
   "zh": "回访",
   "en": "The call back"
  },
  "hint": {
   "zh": "不满意的重新办理",
   "en": "a complainant who is not satisfied has it reopened"
  }
 },
 "clueCheck": {
  "document": "mutation ActClueCheck($input: ClueInput!) {\n  clueCheck(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "开始核查",
   "en": "The check begins"
  }
 },
 "clueComplete": {
  "document": "mutation ActClueComplete($input: ClueCompleteInput!) {\n  clueComplete(input: $input) {\n    code\n  }\n}",
  "input": "ClueCompleteInput",
  "says": {
   "zh": "补充线索内容",
   "en": "Completes what was told"
  },
  "hint": {
   "zh": "已登记的内容不变",
   "en": "what stands is not changed:"
  }
 },
 "clueConclude": {
  "document": "mutation ActClueConclude($input: ClueConcludeInput!) {\n  clueConclude(input: $input) {\n    code\n  }\n}",
  "input": "ClueConcludeInput",
  "says": {
   "zh": "办结",
   "en": "Concludes it"
  },
  "hint": {
   "zh": "结论、证据、告知反映人的日期缺一不可",
   "en": "conclusion, evidence and the day the complainant was told, all three"
  }
 },
 "clueEscalate": {
  "document": "mutation ActClueEscalate($input: ClueReasonInput!) {\n  clueEscalate(input: $input) {\n    code\n  }\n}",
  "input": "ClueReasonInput",
  "says": {
   "zh": "提级办理",
   "en": "Raises it a level"
  }
 },
 "clueExtend": {
  "document": "mutation ActClueExtend($input: ClueReasonInput!) {\n  clueExtend(input: $input) {\n    code\n  }\n}",
  "input": "ClueReasonInput",
  "says": {
   "zh": "延长办结期限",
   "en": "Extends the time to conclude"
  },
  "hint": {
   "zh": "只能一次",
   "en": "once"
  }
 },
 "clueHandOver": {
  "document": "mutation ActClueHandOver($input: ClueHandOverInput!) {\n  clueHandOver(input: $input) {\n    code\n  }\n}",
  "input": "ClueHandOverInput",
  "says": {
   "zh": "移送其他程序",
   "en": "Hands it over to another procedure"
  },
  "hint": {
   "zh": "附受理编号",
   "en": "with the number of its filing"
  }
 },
 "clueJoin": {
  "document": "mutation ActClueJoin($input: ClueJoinInput!) {\n  clueJoin(input: $input) {\n    code\n  }\n}",
  "input": "ClueJoinInput",
  "says": {
   "zh": "并案",
   "en": "Joins it with another clue of the same matter"
  },
  "hint": {
   "zh": "与另一条线索是同一件事",
   "en": "each keeps its number, clocks and answer"
  }
 },
 "clueMediate": {
  "document": "mutation ActClueMediate($input: ClueInput!) {\n  clueMediate(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "开始调解",
   "en": "Mediation begins"
  }
 },
 "clueRegister": {
  "document": "mutation ActClueRegister($input: ClueRegisterInput!) {\n  clueRegister(input: $input) {\n    code\n  }\n}",
  "input": "ClueRegisterInput",
  "says": {
   "zh": "登记线索",
   "en": "Registers a clue"
  }
 },
 "clueResume": {
  "document": "mutation ActClueResume($input: ClueInput!) {\n  clueResume(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "恢复办理",
   "en": "Resumes it"
  },
  "hint": {
   "zh": "剩余期限继续计算",
   "en": "what was left of its clocks goes on"
  }
 },
 "clueReturn": {
  "document": "mutation ActClueReturn($input: ClueReturnInput!) {\n  clueReturn(input: $input) {\n    code\n  }\n}",
  "input": "ClueReturnInput",
  "says": {
   "zh": "退回补正",
   "en": "Returns it"
  },
  "hint": {
   "zh": "告知反映人缺什么",
   "en": "the reporter is told what is missing; its clocks stand"
  }
 },
 "clueScreen": {
  "document": "mutation ActClueScreen($input: ClueInput!) {\n  clueScreen(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "甄别",
   "en": "Screens it"
  },
  "hint": {
   "zh": "属本办受理范围",
   "en": "it is for this office"
  }
 },
 "clueSendBack": {
  "document": "mutation ActClueSendBack($input: ClueReasonInput!) {\n  clueSendBack(input: $input) {\n    code\n  }\n}",
  "input": "ClueReasonInput",
  "says": {
   "zh": "退回交办单位",
   "en": "The unit sends it back"
  }
 },
 "clueSign": {
  "document": "mutation ActClueSign($input: ClueInput!) {\n  clueSign(input: $input) {\n    code\n  }\n}",
  "input": "ClueInput",
  "says": {
   "zh": "签收",
   "en": "The unit signs for it"
  }
 },
 "clueSplit": {
  "document": "mutation ActClueSplit($input: ClueReasonInput!) {\n  clueSplit(input: $input) {\n    code\n  }\n}",
  "input": "ClueReasonInput",
  "says": {
   "zh": "拆分",
   "en": "Splits it off again"
  }
 },
 "clueSuspend": {
  "document": "mutation ActClueSuspend($input: ClueReasonInput!) {\n  clueSuspend(input: $input) {\n    code\n  }\n}",
  "input": "ClueReasonInput",
  "says": {
   "zh": "中止",
   "en": "Suspends it"
  },
  "hint": {
   "zh": "期限停止计算",
   "en": "its clocks stand"
  }
 },
 "clueTransfer": {
  "document": "mutation ActClueTransfer($input: ClueTransferInput!) {\n  clueTransfer(input: $input) {\n    code\n  }\n}",
  "input": "ClueTransferInput",
  "says": {
   "zh": "转出",
   "en": "Transfers it elsewhere"
  },
  "hint": {
   "zh": "不属受理范围，写明去向和理由",
   "en": "with the reason"
  }
 },
 "depositLodge": {
  "document": "mutation ActDepositLodge($input: DepositLodgeInput!) {\n  depositLodge(input: $input) {\n    code\n  }\n}",
  "input": "DepositLodgeInput",
  "says": {
   "zh": "存储工资保证金",
   "en": "Lodges the wage deposit"
  }
 },
 "depositMovementConfirm": {
  "document": "mutation ActDepositMovementConfirm($input: DepositMovementDecideInput!) {\n  depositMovementConfirm(input: $input) {\n    code\n  }\n}",
  "input": "DepositMovementDecideInput",
  "says": {
   "zh": "确认动用、返还或更正",
   "en": "Confirms what was proposed of the deposit"
  },
  "hint": {
   "zh": "确认人不得是提出人",
   "en": "as another officer than who proposed it"
  }
 },
 "depositMovementPropose": {
  "document": "mutation ActDepositMovementPropose($input: DepositMovementProposeInput!) {\n  depositMovementPropose(input: $input) {\n    code\n  }\n}",
  "input": "DepositMovementProposeInput",
  "says": {
   "zh": "提出动用、返还或更正工资保证金",
   "en": "Proposes to draw the deposit for wages"
  },
  "hint": {
   "zh": "由另一名经办人确认后生效",
   "en": "to refund it, or to correct how it was lodged; nothing moves before another officer confirms"
  }
 },
 "depositMovementReject": {
  "document": "mutation ActDepositMovementReject($input: DepositMovementDecideInput!) {\n  depositMovementReject(input: $input) {\n    code\n  }\n}",
  "input": "DepositMovementDecideInput",
  "says": {
   "zh": "驳回动用、返还或更正",
   "en": "Rejects what was proposed of the deposit"
  },
  "hint": {
   "zh": "提出人也可撤回",
   "en": "who proposed it takes it back this way"
  }
 },
 "depositTopUp": {
  "document": "mutation ActDepositTopUp($input: DepositTopUpInput!) {\n  depositTopUp(input: $input) {\n    code\n  }\n}",
  "input": "DepositTopUpInput",
  "says": {
   "zh": "补足工资保证金",
   "en": "Tops up the deposit"
  }
 },
 "documentIssue": {
  "document": "mutation ActDocumentIssue($input: DocumentIssueInput!) {\n  documentIssue(input: $input) {\n    id\n  }\n}",
  "input": "DocumentIssueInput",
  "says": {
   "zh": "制发文书",
   "en": "Issues a document from its subject as it stands"
  },
  "hint": {
   "zh": "按对象现状生成，取本类本年度下一个文号",
   "en": "under the next number of its kind in the year"
  }
 },
 "documentReissue": {
  "document": "mutation ActDocumentReissue($input: DocumentReissueInput!) {\n  documentReissue(input: $input) {\n    id\n  }\n}",
  "input": "DocumentReissueInput",
  "says": {
   "zh": "重新制发",
   "en": "Issues it again"
  },
  "hint": {
   "zh": "文号不变，成为新版本",
   "en": "the same number, a further version"
  }
 },
 "documentWithdraw": {
  "document": "mutation ActDocumentWithdraw($input: DocumentWithdrawInput!) {\n  documentWithdraw(input: $input) {\n    id\n  }\n}",
  "input": "DocumentWithdrawInput",
  "says": {
   "zh": "撤回",
   "en": "Withdraws it"
  },
  "hint": {
   "zh": "写明理由；文号不再使用",
   "en": "with the reason; its number is not used again"
  }
 },
 "enforcementDocumentIssue": {
  "document": "mutation ActEnforcementDocumentIssue($input: EnforcementDocumentIssueInput!) {\n  enforcementDocumentIssue(input: $input) {\n    id\n  }\n}",
  "input": "EnforcementDocumentIssueInput",
  "says": {
   "zh": "制发执法文书",
   "en": "Issues a document from what it is about as it stands"
  },
  "hint": {
   "zh": "内容取自所涉事项，不由人填写金额；取本类本年度下一个文号",
   "en": "under the next number of its kind in the year; no sum is typed"
  }
 },
 "enforcementDocumentReissue": {
  "document": "mutation ActEnforcementDocumentReissue($input: EnforcementDocumentReissueInput!) {\n  enforcementDocumentReissue(input: $input) {\n    id\n  }\n}",
  "input": "EnforcementDocumentReissueInput",
  "says": {
   "zh": "重新制发",
   "en": "Issues it again as its facts stand now"
  },
  "hint": {
   "zh": "文号不变，按现状成为新版本",
   "en": "the same number, a further version"
  }
 },
 "enforcementDocumentWithdraw": {
  "document": "mutation ActEnforcementDocumentWithdraw($input: EnforcementDocumentWithdrawInput!) {\n  enforcementDocumentWithdraw(input: $input) {\n    id\n  }\n}",
  "input": "EnforcementDocumentWithdrawInput",
  "says": {
   "zh": "撤回",
   "en": "Withdraws it"
  },
  "hint": {
   "zh": "写明理由；文号不再使用",
   "en": "with the reason; its number is not used again"
  }
 },
 "enterpriseChange": {
  "document": "mutation ActEnterpriseChange($input: EnterpriseChangeInput!) {\n  enterpriseChange(input: $input) {\n    creditCode\n  }\n}",
  "input": "EnterpriseChangeInput",
  "says": {
   "zh": "变更企业",
   "en": "Changes an enterprise from a day on"
  },
  "hint": {
   "zh": "自某日起更名、迁址等，此前的不变",
   "en": "a new name or place; what it was before stays known"
  }
 },
 "enterpriseChangeCorrect": {
  "document": "mutation ActEnterpriseChangeCorrect($input: EnterpriseChangeCorrectInput!) {\n  enterpriseChangeCorrect(input: $input) {\n    creditCode\n  }\n}",
  "input": "EnterpriseChangeCorrectInput",
  "says": {
   "zh": "更正企业变更的日期",
   "en": "Corrects the day of an enterprise's change"
  },
  "hint": {
   "zh": "或作废该变更",
   "en": "or says that it never was"
  }
 },
 "enterpriseCorrect": {
  "document": "mutation ActEnterpriseCorrect($input: EnterpriseCorrectInput!) {\n  enterpriseCorrect(input: $input) {\n    creditCode\n  }\n}",
  "input": "EnterpriseCorrectInput",
  "says": {
   "zh": "更正企业",
   "en": "Corrects what was always wrong of an enterprise"
  }
 },
 "gateUsersEnrol": {
  "document": "mutation ActGateUsersEnrol($input: GateUsersEnrolInput!) {\n  gateUsersEnrol(input: $input) {\n    code\n  }\n}",
  "input": "GateUsersEnrolInput",
  "says": {
   "zh": "登记设备人员编号属于何人",
   "en": "Says whom user numbers of a project's devices stand for"
  },
  "hint": {
   "zh": "此前未匹配的考勤随即计入；全部成功或全部不变",
   "en": "and takes in what waited for them; all of them or none"
  }
 },
 "gateUsersRetire": {
  "document": "mutation ActGateUsersRetire($input: GateUsersRetireInput!) {\n  gateUsersRetire(input: $input) {\n    code\n  }\n}",
  "input": "GateUsersRetireInput",
  "says": {
   "zh": "注销设备人员编号",
   "en": "User numbers that stand for nobody after a day"
  },
  "hint": {
   "zh": "此后可给他人；全部成功或全部不变",
   "en": "and may be given anew; all of them or none"
  }
 },
 "groupEventBeginResponse": {
  "document": "mutation ActGroupEventBeginResponse($input: GroupEventCommanderInput!) {\n  groupEventBeginResponse(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventCommanderInput",
  "says": {
   "zh": "启动响应",
   "en": "Begins the response of its level"
  },
  "hint": {
   "zh": "明确现场指挥",
   "en": "led by a commander"
  }
 },
 "groupEventControl": {
  "document": "mutation ActGroupEventControl($input: GroupEventAtInput!) {\n  groupEventControl(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventAtInput",
  "says": {
   "zh": "事态得到控制",
   "en": "It is under control"
  }
 },
 "groupEventDispatchPolice": {
  "document": "mutation ActGroupEventDispatchPolice($input: GroupEventAtInput!) {\n  groupEventDispatchPolice(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventAtInput",
  "says": {
   "zh": "公安出警",
   "en": "The police were dispatched"
  }
 },
 "groupEventFollowUp": {
  "document": "mutation ActGroupEventFollowUp($input: GroupEventFollowUpInput!) {\n  groupEventFollowUp(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventFollowUpInput",
  "says": {
   "zh": "续报",
   "en": "Follows it up"
  }
 },
 "groupEventGrade": {
  "document": "mutation ActGroupEventGrade($input: GroupEventGradeInput!) {\n  groupEventGrade(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventGradeInput",
  "says": {
   "zh": "定级",
   "en": "Grades it by the plan in force"
  },
  "hint": {
   "zh": "与预案不同的写明理由",
   "en": "or otherwise with the reason"
  }
 },
 "groupEventLinkCase": {
  "document": "mutation ActGroupEventLinkCase($input: GroupEventLinkCaseInput!) {\n  groupEventLinkCase(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventLinkCaseInput",
  "says": {
   "zh": "关联案件",
   "en": "Links it to a case by the case's number"
  }
 },
 "groupEventNameCommander": {
  "document": "mutation ActGroupEventNameCommander($input: GroupEventCommanderInput!) {\n  groupEventNameCommander(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventCommanderInput",
  "says": {
   "zh": "更换现场指挥",
   "en": "Names another commander"
  }
 },
 "groupEventRecordArrival": {
  "document": "mutation ActGroupEventRecordArrival($input: GroupEventAtInput!) {\n  groupEventRecordArrival(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventAtInput",
  "says": {
   "zh": "到达现场",
   "en": "Somebody is on the spot"
  }
 },
 "groupEventRecordAttendance": {
  "document": "mutation ActGroupEventRecordAttendance($input: GroupEventAttendanceInput!) {\n  groupEventRecordAttendance(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventAttendanceInput",
  "says": {
   "zh": "四必到",
   "en": "One of the four is there"
  }
 },
 "groupEventRegrade": {
  "document": "mutation ActGroupEventRegrade($input: GroupEventRegradeInput!) {\n  groupEventRegrade(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventRegradeInput",
  "says": {
   "zh": "调级",
   "en": "Grades it anew"
  },
  "hint": {
   "zh": "写明理由",
   "en": "with the reason"
  }
 },
 "groupEventReport": {
  "document": "mutation ActGroupEventReport($input: GroupEventReportInput!) {\n  groupEventReport(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventReportInput",
  "says": {
   "zh": "报告群体性事件",
   "en": "Reports a group event"
  },
  "hint": {
   "zh": "人数不足且不极端的登记为线索",
   "en": "too few people and nothing grave is"
  }
 },
 "groupEventReportUp": {
  "document": "mutation ActGroupEventReportUp($input: GroupEventReportUpInput!) {\n  groupEventReportUp(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventReportUpInput",
  "says": {
   "zh": "向上报告",
   "en": "Reports it up"
  },
  "hint": {
   "zh": "电话、书面",
   "en": "by phone or in writing"
  }
 },
 "groupEventReview": {
  "document": "mutation ActGroupEventReview($input: GroupEventReviewInput!) {\n  groupEventReview(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventReviewInput",
  "says": {
   "zh": "复盘评估",
   "en": "Reviews it"
  }
 },
 "groupEventSettle": {
  "document": "mutation ActGroupEventSettle($input: GroupEventSettleInput!) {\n  groupEventSettle(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventSettleInput",
  "says": {
   "zh": "办结",
   "en": "Settles it"
  }
 },
 "groupEventTellPolice": {
  "document": "mutation ActGroupEventTellPolice($input: GroupEventAtInput!) {\n  groupEventTellPolice(input: $input) {\n    code\n  }\n}",
  "input": "GroupEventAtInput",
  "says": {
   "zh": "告知公安",
   "en": "Tells the police "
  },
  "hint": {
   "zh": "110联动",
   "en": "110"
  }
 },
 "inspectionCancel": {
  "document": "mutation ActInspectionCancel($input: InspectionReasonInput!) {\n  inspectionCancel(input: $input) {\n    code\n  }\n}",
  "input": "InspectionReasonInput",
  "says": {
   "zh": "取消",
   "en": "Cancels it"
  }
 },
 "inspectionCarryOut": {
  "document": "mutation ActInspectionCarryOut($input: InspectionCarryOutInput!) {\n  inspectionCarryOut(input: $input) {\n    code\n  }\n}",
  "input": "InspectionCarryOutInput",
  "says": {
   "zh": "登记检查情况",
   "en": "Records what was found"
  },
  "hint": {
   "zh": "清单逐项作答，不符合的写明问题和整改期限",
   "en": "every item is answered, and what is not met is a problem with its time"
  }
 },
 "inspectionClose": {
  "document": "mutation ActInspectionClose($input: InspectionInput!) {\n  inspectionClose(input: $input) {\n    code\n  }\n}",
  "input": "InspectionInput",
  "says": {
   "zh": "办结",
   "en": "Closes it"
  },
  "hint": {
   "zh": "问题全部整改到位",
   "en": "once every problem is put right"
  }
 },
 "inspectionConfirmRectified": {
  "document": "mutation ActInspectionConfirmRectified($input: InspectionProblemInput!) {\n  inspectionConfirmRectified(input: $input) {\n    code\n  }\n}",
  "input": "InspectionProblemInput",
  "says": {
   "zh": "确认整改到位",
   "en": "Somebody else confirms it"
  }
 },
 "inspectionPlan": {
  "document": "mutation ActInspectionPlan($input: InspectionPlanInput!) {\n  inspectionPlan(input: $input) {\n    code\n  }\n}",
  "input": "InspectionPlanInput",
  "says": {
   "zh": "安排检查",
   "en": "Plans a check"
  },
  "hint": {
   "zh": "对象、日期、两名以上持证人员和清单",
   "en": "of whom, when, by two officers or more, with which list"
  }
 },
 "inspectionRejectRectified": {
  "document": "mutation ActInspectionRejectRectified($input: InspectionRejectRectifiedInput!) {\n  inspectionRejectRectified(input: $input) {\n    code\n  }\n}",
  "input": "InspectionRejectRectifiedInput",
  "says": {
   "zh": "整改不到位",
   "en": "Somebody else finds it not put right"
  }
 },
 "inspectionReportRectified": {
  "document": "mutation ActInspectionReportRectified($input: InspectionReportRectifiedInput!) {\n  inspectionReportRectified(input: $input) {\n    code\n  }\n}",
  "input": "InspectionReportRectifiedInput",
  "says": {
   "zh": "报告整改",
   "en": "Reports a problem put right"
  },
  "hint": {
   "zh": "附证据",
   "en": "with proof"
  }
 },
 "inspectionServeNotice": {
  "document": "mutation ActInspectionServeNotice($input: InspectionServeNoticeInput!) {\n  inspectionServeNotice(input: $input) {\n    code\n  }\n}",
  "input": "InspectionServeNoticeInput",
  "says": {
   "zh": "下达整改通知并送达",
   "en": "Serves a notice of problems"
  }
 },
 "listingAnswerObjection": {
  "document": "mutation ActListingAnswerObjection($input: ListingAnswerObjectionInput!) {\n  listingAnswerObjection(input: $input) {\n    code\n  }\n}",
  "input": "ListingAnswerObjectionInput",
  "says": {
   "zh": "答复异议",
   "en": "Answers the objection"
  },
  "hint": {
   "zh": "须由提出人以外的人员",
   "en": "another officer than who proposed it"
  }
 },
 "listingApplyForRemoval": {
  "document": "mutation ActListingApplyForRemoval($input: ListingPromiseInput!) {\n  listingApplyForRemoval(input: $input) {\n    code\n  }\n}",
  "input": "ListingPromiseInput",
  "says": {
   "zh": "申请提前移出",
   "en": "Applies for an early removal"
  }
 },
 "listingContest": {
  "document": "mutation ActListingContest($input: ListingContestInput!) {\n  listingContest(input: $input) {\n    code\n  }\n}",
  "input": "ListingContestInput",
  "says": {
   "zh": "提出异议",
   "en": "The party objects"
  }
 },
 "listingDecide": {
  "document": "mutation ActListingDecide($input: ListingDecideInput!) {\n  listingDecide(input: $input) {\n    code\n  }\n}",
  "input": "ListingDecideInput",
  "says": {
   "zh": "决定列入",
   "en": "A second officer decides it"
  }
 },
 "listingEditPublication": {
  "document": "mutation ActListingEditPublication($input: ListingEditPublicationInput!) {\n  listingEditPublication(input: $input) {\n    code\n  }\n}",
  "input": "ListingEditPublicationInput",
  "says": {
   "zh": "编辑公布内容",
   "en": "Edits what is published"
  }
 },
 "listingExtendDecision": {
  "document": "mutation ActListingExtendDecision($input: ListingReasonInput!) {\n  listingExtendDecision(input: $input) {\n    code\n  }\n}",
  "input": "ListingReasonInput",
  "says": {
   "zh": "延长决定期限",
   "en": "Extends the time to decide"
  },
  "hint": {
   "zh": "一次",
   "en": "once; another officer than who proposed it"
  }
 },
 "listingPropose": {
  "document": "mutation ActListingPropose($input: ListingProposeInput!) {\n  listingPropose(input: $input) {\n    code\n  }\n}",
  "input": "ListingProposeInput",
  "says": {
   "zh": "提出列入",
   "en": "Proposes a party of a payment order that lapsed"
  }
 },
 "listingRecordReceipt": {
  "document": "mutation ActListingRecordReceipt($input: ListingReceiptInput!) {\n  listingRecordReceipt(input: $input) {\n    code\n  }\n}",
  "input": "ListingReceiptInput",
  "says": {
   "zh": "登记渠道公示回执",
   "en": "Records that a channel shows it"
  }
 },
 "listingRecordStopped": {
  "document": "mutation ActListingRecordStopped($input: ListingReceiptInput!) {\n  listingRecordStopped(input: $input) {\n    code\n  }\n}",
  "input": "ListingReceiptInput",
  "says": {
   "zh": "登记渠道停止公示回执",
   "en": "Records that a channel shows it no more"
  }
 },
 "listingRefuseRemoval": {
  "document": "mutation ActListingRefuseRemoval($input: ListingReasonInput!) {\n  listingRefuseRemoval(input: $input) {\n    code\n  }\n}",
  "input": "ListingReasonInput",
  "says": {
   "zh": "不予提前移出",
   "en": "Refuses that"
  },
  "hint": {
   "zh": "说明理由",
   "en": "with reasons"
  }
 },
 "listingRelease": {
  "document": "mutation ActListingRelease($input: ListingInput!) {\n  listingRelease(input: $input) {\n    code\n  }\n}",
  "input": "ListingInput",
  "says": {
   "zh": "审核发布",
   "en": "Another officer than who edited it releases it"
  }
 },
 "listingRemove": {
  "document": "mutation ActListingRemove($input: ListingInput!) {\n  listingRemove(input: $input) {\n    code\n  }\n}",
  "input": "ListingInput",
  "says": {
   "zh": "决定提前移出",
   "en": "Decides that it is removed"
  }
 },
 "listingRestore": {
  "document": "mutation ActListingRestore($input: ListingRestoreInput!) {\n  listingRestore(input: $input) {\n    code\n  }\n}",
  "input": "ListingRestoreInput",
  "says": {
   "zh": "撤销移出、恢复列入",
   "en": "Lists it again where false papers led to the removal"
  }
 },
 "listingServeDecision": {
  "document": "mutation ActListingServeDecision($input: ListingServeInput!) {\n  listingServeDecision(input: $input) {\n    code\n  }\n}",
  "input": "ListingServeInput",
  "says": {
   "zh": "送达列入决定书",
   "en": "Serves the decision"
  }
 },
 "listingServeNotice": {
  "document": "mutation ActListingServeNotice($input: ListingServeInput!) {\n  listingServeNotice(input: $input) {\n    code\n  }\n}",
  "input": "ListingServeInput",
  "says": {
   "zh": "送达列入事先告知书",
   "en": "Serves the notice"
  }
 },
 "listingSpare": {
  "document": "mutation ActListingSpare($input: ListingPromiseInput!) {\n  listingSpare(input: $input) {\n    code\n  }\n}",
  "input": "ListingPromiseInput",
  "says": {
   "zh": "不予列入",
   "en": "Spares a party that paid"
  },
  "hint": {
   "zh": "已足额支付（以支付记录为准）并书面承诺",
   "en": "as payments show, and promised in writing"
  }
 },
 "orderApplyToCourt": {
  "document": "mutation ActOrderApplyToCourt($input: OrderApplyToCourtInput!) {\n  orderApplyToCourt(input: $input) {\n    code\n  }\n}",
  "input": "OrderApplyToCourtInput",
  "says": {
   "zh": "申请法院强制执行",
   "en": "Records that the court was applied to"
  }
 },
 "orderConfirmCorrection": {
  "document": "mutation ActOrderConfirmCorrection($input: OrderInput!) {\n  orderConfirmCorrection(input: $input) {\n    code\n  }\n}",
  "input": "OrderInput",
  "says": {
   "zh": "确认整改",
   "en": "Another officer confirms it"
  }
 },
 "orderDecide": {
  "document": "mutation ActOrderDecide($input: OrderInput!) {\n  orderDecide(input: $input) {\n    code\n  }\n}",
  "input": "OrderInput",
  "says": {
   "zh": "审批",
   "en": "A second officer decides it"
  }
 },
 "orderDun": {
  "document": "mutation ActOrderDun($input: OrderInput!) {\n  orderDun(input: $input) {\n    code\n  }\n}",
  "input": "OrderInput",
  "says": {
   "zh": "催告",
   "en": "Duns what lapsed"
  }
 },
 "orderEndRemedy": {
  "document": "mutation ActOrderEndRemedy($input: OrderEndRemedyInput!) {\n  orderEndRemedy(input: $input) {\n    code\n  }\n}",
  "input": "OrderEndRemedyInput",
  "says": {
   "zh": "登记复议、诉讼结果",
   "en": "Records how it ended"
  }
 },
 "orderExtend": {
  "document": "mutation ActOrderExtend($input: OrderReasonInput!) {\n  orderExtend(input: $input) {\n    code\n  }\n}",
  "input": "OrderReasonInput",
  "says": {
   "zh": "延长调查期限",
   "en": "The head extends the time to investigate"
  },
  "hint": {
   "zh": "一次",
   "en": "once"
  }
 },
 "orderHear": {
  "document": "mutation ActOrderHear($input: OrderHearInput!) {\n  orderHear(input: $input) {\n    code\n  }\n}",
  "input": "OrderHearInput",
  "says": {
   "zh": "记录陈述申辩",
   "en": "Records what the unit stated"
  }
 },
 "orderPropose": {
  "document": "mutation ActOrderPropose($input: OrderProposeInput!) {\n  orderPropose(input: $input) {\n    code\n  }\n}",
  "input": "OrderProposeInput",
  "says": {
   "zh": "拟稿",
   "en": "Proposes an order"
  },
  "hint": {
   "zh": "写明责令对象、所违反的规则、履行期限，责令支付的逐人写明月份和金额",
   "en": "whoever has to obey, the rules that were broken, the time to obey, and for a payment each worker's months and sums"
  }
 },
 "orderProveCorrection": {
  "document": "mutation ActOrderProveCorrection($input: OrderProveCorrectionInput!) {\n  orderProveCorrection(input: $input) {\n    code\n  }\n}",
  "input": "OrderProveCorrectionInput",
  "says": {
   "zh": "登记整改证据",
   "en": "Records what was corrected"
  }
 },
 "orderRevise": {
  "document": "mutation ActOrderRevise($input: OrderReviseInput!) {\n  orderRevise(input: $input) {\n    code\n  }\n}",
  "input": "OrderReviseInput",
  "says": {
   "zh": "改稿",
   "en": "Drafts it anew"
  },
  "hint": {
   "zh": "告知前或者听取陈述后；听取后不得加重",
   "en": "before the unit is told or after it was heard, then nothing heavier"
  }
 },
 "orderRevoke": {
  "document": "mutation ActOrderRevoke($input: OrderReasonInput!) {\n  orderRevoke(input: $input) {\n    code\n  }\n}",
  "input": "OrderReasonInput",
  "says": {
   "zh": "撤回或者撤销",
   "en": "Withdraws it before it is decided"
  }
 },
 "orderSeekRemedy": {
  "document": "mutation ActOrderSeekRemedy($input: OrderSeekRemedyInput!) {\n  orderSeekRemedy(input: $input) {\n    code\n  }\n}",
  "input": "OrderSeekRemedyInput",
  "says": {
   "zh": "登记复议、诉讼",
   "en": "Records that the unit asked for review or sued"
  }
 },
 "orderServe": {
  "document": "mutation ActOrderServe($input: OrderServeInput!) {\n  orderServe(input: $input) {\n    code\n  }\n}",
  "input": "OrderServeInput",
  "says": {
   "zh": "送达",
   "en": "Serves it"
  },
  "hint": {
   "zh": "附证据，期限自送达起算",
   "en": "with proof; its time runs from that day"
  }
 },
 "orderTell": {
  "document": "mutation ActOrderTell($input: OrderInput!) {\n  orderTell(input: $input) {\n    code\n  }\n}",
  "input": "OrderInput",
  "says": {
   "zh": "事先告知",
   "en": "Tells the unit beforehand"
  }
 },
 "penaltyAskHearing": {
  "document": "mutation ActPenaltyAskHearing($input: PenaltyInput!) {\n  penaltyAskHearing(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyInput",
  "says": {
   "zh": "登记要求听证",
   "en": "Records that a hearing was asked for"
  }
 },
 "penaltyCallHearing": {
  "document": "mutation ActPenaltyCallHearing($input: PenaltyCallHearingInput!) {\n  penaltyCallHearing(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyCallHearingInput",
  "says": {
   "zh": "通知听证",
   "en": "Calls the hearing"
  },
  "hint": {
   "zh": "须提前",
   "en": "in time before it is held"
  }
 },
 "penaltyDecide": {
  "document": "mutation ActPenaltyDecide($input: PenaltyInput!) {\n  penaltyDecide(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyInput",
  "says": {
   "zh": "审批",
   "en": "A second officer decides it"
  }
 },
 "penaltyHear": {
  "document": "mutation ActPenaltyHear($input: PenaltyHearInput!) {\n  penaltyHear(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyHearInput",
  "says": {
   "zh": "记录陈述申辩",
   "en": "Records what the party stated"
  }
 },
 "penaltyHoldHearing": {
  "document": "mutation ActPenaltyHoldHearing($input: PenaltyHoldHearingInput!) {\n  penaltyHoldHearing(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyHoldHearingInput",
  "says": {
   "zh": "登记听证笔录",
   "en": "Records the hearing"
  }
 },
 "penaltyPay": {
  "document": "mutation ActPenaltyPay($input: PenaltyPayInput!) {\n  penaltyPay(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyPayInput",
  "says": {
   "zh": "登记缴款",
   "en": "Records a payment"
  },
  "hint": {
   "zh": "逾期的按日加处，以罚款数额为限",
   "en": "what is late grows by the day, at most by itself"
  }
 },
 "penaltyPropose": {
  "document": "mutation ActPenaltyPropose($input: PenaltyProposeInput!) {\n  penaltyPropose(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyProposeInput",
  "says": {
   "zh": "拟处罚",
   "en": "Proposes a fine within its range"
  },
  "hint": {
   "zh": "限期改正逾期未改正的，在法定幅度内",
   "en": "after an order to correct has lapsed"
  }
 },
 "penaltyRevise": {
  "document": "mutation ActPenaltyRevise($input: PenaltyReviseInput!) {\n  penaltyRevise(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyReviseInput",
  "says": {
   "zh": "改稿",
   "en": "Drafts it anew"
  },
  "hint": {
   "zh": "告知前或者听取陈述后；听取后不得加重",
   "en": "before the party is told or after it was heard, then nothing heavier"
  }
 },
 "penaltyRevoke": {
  "document": "mutation ActPenaltyRevoke($input: PenaltyRevokeInput!) {\n  penaltyRevoke(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyRevokeInput",
  "says": {
   "zh": "撤回或者撤销",
   "en": "Withdraws it before it is decided"
  }
 },
 "penaltyServe": {
  "document": "mutation ActPenaltyServe($input: PenaltyServeInput!) {\n  penaltyServe(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyServeInput",
  "says": {
   "zh": "送达",
   "en": "Serves it"
  },
  "hint": {
   "zh": "附证据，缴款期限自送达起算",
   "en": "with proof; the time to pay runs from that day"
  }
 },
 "penaltyTell": {
  "document": "mutation ActPenaltyTell($input: PenaltyInput!) {\n  penaltyTell(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyInput",
  "says": {
   "zh": "事先告知",
   "en": "Tells the party beforehand"
  },
  "hint": {
   "zh": "较大罚款的可以要求听证",
   "en": "of a large fine a hearing may be asked for"
  }
 },
 "penaltyWaive": {
  "document": "mutation ActPenaltyWaive($input: PenaltyWaiveInput!) {\n  penaltyWaive(input: $input) {\n    code\n  }\n}",
  "input": "PenaltyWaiveInput",
  "says": {
   "zh": "不予处罚",
   "en": "A second officer decides that nothing is punished"
  },
  "hint": {
   "zh": "写明理由",
   "en": "and why"
  }
 },
 "permitIssue": {
  "document": "mutation ActPermitIssue($input: PermitIssueInput!) {\n  permitIssue(input: $input) {\n    code\n  }\n}",
  "input": "PermitIssueInput",
  "says": {
   "zh": "核发施工许可",
   "en": "Issues the permit"
  }
 },
 "projectChange": {
  "document": "mutation ActProjectChange($input: ProjectChangeInput!) {\n  projectChange(input: $input) {\n    code\n  }\n}",
  "input": "ProjectChangeInput",
  "says": {
   "zh": "变更",
   "en": "Changes a project from a day on"
  },
  "hint": {
   "zh": "自某日起更名、延期、换发保函、换建设单位或总包等，此前的不变",
   "en": "a new name, a later end, a renewed letter, another owner or general contractor; what was true before stays"
  }
 },
 "projectChangeCorrect": {
  "document": "mutation ActProjectChangeCorrect($input: ProjectChangeCorrectInput!) {\n  projectChangeCorrect(input: $input) {\n    code\n  }\n}",
  "input": "ProjectChangeCorrectInput",
  "says": {
   "zh": "更正变更的日期",
   "en": "Corrects the day of a change"
  },
  "hint": {
   "zh": "或作废该变更",
   "en": "or says that it never was"
  }
 },
 "projectCorrect": {
  "document": "mutation ActProjectCorrect($input: ProjectCorrectInput!) {\n  projectCorrect(input: $input) {\n    code\n  }\n}",
  "input": "ProjectCorrectInput",
  "says": {
   "zh": "更正",
   "en": "Corrects what was always wrong"
  }
 },
 "referralApprove": {
  "document": "mutation ActReferralApprove($input: ReferralInput!) {\n  referralApprove(input: $input) {\n    code\n  }\n}",
  "input": "ReferralInput",
  "says": {
   "zh": "批准移送",
   "en": "The chief"
  },
  "hint": {
   "zh": "不得是专案组成员",
   "en": "not of the team, decides to transfer it"
  }
 },
 "referralAskProsecutor": {
  "document": "mutation ActReferralAskProsecutor($input: ReferralReasonInput!) {\n  referralAskProsecutor(input: $input) {\n    code\n  }\n}",
  "input": "ReferralReasonInput",
  "says": {
   "zh": "建议检察机关立案监督",
   "en": "Asks the prosecutor"
  }
 },
 "referralAskReconsidered": {
  "document": "mutation ActReferralAskReconsidered($input: ReferralReasonInput!) {\n  referralAskReconsidered(input: $input) {\n    code\n  }\n}",
  "input": "ReferralReasonInput",
  "says": {
   "zh": "提请复议",
   "en": "Asks the police to reconsider"
  }
 },
 "referralComplete": {
  "document": "mutation ActReferralComplete($input: ReferralCompleteInput!) {\n  referralComplete(input: $input) {\n    code\n  }\n}",
  "input": "ReferralCompleteInput",
  "says": {
   "zh": "补充材料",
   "en": "Completes it"
  }
 },
 "referralDecline": {
  "document": "mutation ActReferralDecline($input: ReferralDeclineInput!) {\n  referralDecline(input: $input) {\n    code\n  }\n}",
  "input": "ReferralDeclineInput",
  "says": {
   "zh": "不移送",
   "en": "Decides not to"
  },
  "hint": {
   "zh": "说明理由；不得以罚代刑",
   "en": "with reasons; a fine is none"
  }
 },
 "referralHandOver": {
  "document": "mutation ActReferralHandOver($input: ReferralHandOverInput!) {\n  referralHandOver(input: $input) {\n    code\n  }\n}",
  "input": "ReferralHandOverInput",
  "says": {
   "zh": "移交涉案物品和材料",
   "en": "Hands items and material over"
  }
 },
 "referralOpen": {
  "document": "mutation ActReferralOpen($input: ReferralOpenInput!) {\n  referralOpen(input: $input) {\n    code\n  }\n}",
  "input": "ReferralOpenInput",
  "says": {
   "zh": "立项核查涉嫌犯罪",
   "en": "A team looks into a suspected crime"
  },
  "hint": {
   "zh": "要件齐备，专案组不少于两人",
   "en": "all elements, two officers or more"
  }
 },
 "referralRecordAccepted": {
  "document": "mutation ActReferralRecordAccepted($input: ReferralRecordAcceptedInput!) {\n  referralRecordAccepted(input: $input) {\n    code\n  }\n}",
  "input": "ReferralRecordAcceptedInput",
  "says": {
   "zh": "登记立案",
   "en": "Records that it was filed"
  }
 },
 "referralRecordForwarded": {
  "document": "mutation ActReferralRecordForwarded($input: ReferralRecordForwardedInput!) {\n  referralRecordForwarded(input: $input) {\n    code\n  }\n}",
  "input": "ReferralRecordForwardedInput",
  "says": {
   "zh": "登记公安转送",
   "en": "Records that they passed it on"
  }
 },
 "referralRecordIncomplete": {
  "document": "mutation ActReferralRecordIncomplete($input: ReferralRecordIncompleteInput!) {\n  referralRecordIncomplete(input: $input) {\n    code\n  }\n}",
  "input": "ReferralRecordIncompleteInput",
  "says": {
   "zh": "登记公安告知补充材料",
   "en": "Records that they said what is missing"
  }
 },
 "referralRecordReceipt": {
  "document": "mutation ActReferralRecordReceipt($input: ReferralRecordReceiptInput!) {\n  referralRecordReceipt(input: $input) {\n    code\n  }\n}",
  "input": "ReferralRecordReceiptInput",
  "says": {
   "zh": "登记公安签收回执",
   "en": "Records that the police signed for it"
  }
 },
 "referralRecordRefused": {
  "document": "mutation ActReferralRecordRefused($input: ReferralRecordRefusedInput!) {\n  referralRecordRefused(input: $input) {\n    code\n  }\n}",
  "input": "ReferralRecordRefusedInput",
  "says": {
   "zh": "登记不予立案",
   "en": "Records that it was refused"
  }
 },
 "referralReport": {
  "document": "mutation ActReferralReport($input: ReferralReportInput!) {\n  referralReport(input: $input) {\n    code\n  }\n}",
  "input": "ReferralReportInput",
  "says": {
   "zh": "提交书面报告",
   "en": "One of the team reports in writing"
  }
 },
 "referralTransfer": {
  "document": "mutation ActReferralTransfer($input: ReferralTransferInput!) {\n  referralTransfer(input: $input) {\n    code\n  }\n}",
  "input": "ReferralTransferInput",
  "says": {
   "zh": "移送公安机关",
   "en": "Transfers it"
  }
 },
 "rightsBoardPost": {
  "document": "mutation ActRightsBoardPost($input: RightsBoardPostInput!) {\n  rightsBoardPost(input: $input) {\n    code\n  }\n}",
  "input": "RightsBoardPostInput",
  "says": {
   "zh": "设立维权信息告示牌",
   "en": "Posts the rights board"
  }
 },
 "riskNoticeClose": {
  "document": "mutation ActRiskNoticeClose($input: RiskNoticeInput!) {\n  riskNoticeClose(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeInput",
  "says": {
   "zh": "办结",
   "en": "Closes it"
  }
 },
 "riskNoticeConfirmRectified": {
  "document": "mutation ActRiskNoticeConfirmRectified($input: RiskNoticeInput!) {\n  riskNoticeConfirmRectified(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeInput",
  "says": {
   "zh": "确认整改到位",
   "en": "Somebody else confirms it"
  }
 },
 "riskNoticeIssue": {
  "document": "mutation ActRiskNoticeIssue($input: RiskNoticeIssueInput!) {\n  riskNoticeIssue(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeIssueInput",
  "says": {
   "zh": "制发在建项目欠薪风险提示函",
   "en": "Issues a notice of the risk of arrears"
  }
 },
 "riskNoticeRejectRectified": {
  "document": "mutation ActRiskNoticeRejectRectified($input: RiskNoticeReasonInput!) {\n  riskNoticeRejectRectified(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeReasonInput",
  "says": {
   "zh": "整改不到位",
   "en": "Somebody else finds it not put right"
  }
 },
 "riskNoticeReportRectified": {
  "document": "mutation ActRiskNoticeReportRectified($input: RiskNoticeReportRectifiedInput!) {\n  riskNoticeReportRectified(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeReportRectifiedInput",
  "says": {
   "zh": "报告整改",
   "en": "Reports it put right"
  },
  "hint": {
   "zh": "附证据",
   "en": "with proof"
  }
 },
 "riskNoticeServe": {
  "document": "mutation ActRiskNoticeServe($input: RiskNoticeServeInput!) {\n  riskNoticeServe(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeServeInput",
  "says": {
   "zh": "送达",
   "en": "Serves it"
  },
  "hint": {
   "zh": "附回证；期限自送达起算",
   "en": "with receipt and proof; its time runs from that day"
  }
 },
 "riskNoticeWithdraw": {
  "document": "mutation ActRiskNoticeWithdraw($input: RiskNoticeReasonInput!) {\n  riskNoticeWithdraw(input: $input) {\n    code\n  }\n}",
  "input": "RiskNoticeReasonInput",
  "says": {
   "zh": "撤回",
   "en": "Withdraws it"
  },
  "hint": {
   "zh": "写明理由",
   "en": "with the reason"
  }
 },
 "sheetLineCorrect": {
  "document": "mutation ActSheetLineCorrect($input: SheetLineCorrectInput!) {\n  sheetLineCorrect(input: $input) {\n    id\n  }\n}",
  "input": "SheetLineCorrectInput",
  "says": {
   "zh": "更正一行工资表",
   "en": "Corrects a line of a wage sheet"
  }
 },
 "stayCorrect": {
  "document": "mutation ActStayCorrect($input: StayCorrectInput!) {\n  stayCorrect(input: $input) {\n    id\n  }\n}",
  "input": "StayCorrectInput",
  "says": {
   "zh": "更正一次进场登记",
   "en": "Corrects a stay"
  },
  "hint": {
   "zh": "旧版本保留",
   "en": "the old version is kept beside the new"
  }
 },
 "wageAccountOpen": {
  "document": "mutation ActWageAccountOpen($input: WageAccountOpenInput!) {\n  wageAccountOpen(input: $input) {\n    code\n  }\n}",
  "input": "WageAccountOpenInput",
  "says": {
   "zh": "开设工资专用账户",
   "en": "Opens the wage account"
  }
 },
 "warningAcknowledge": {
  "document": "mutation ActWarningAcknowledge($input: WarningInput!) {\n  warningAcknowledge(input: $input) {\n    code\n  }\n}",
  "input": "WarningInput",
  "says": {
   "zh": "签收预警",
   "en": "Acknowledges a warning"
  }
 },
 "warningAnswer": {
  "document": "mutation ActWarningAnswer($input: WarningAnswerInput!) {\n  warningAnswer(input: $input) {\n    code\n  }\n}",
  "input": "WarningAnswerInput",
  "says": {
   "zh": "反馈处置情况",
   "en": "Answers with evidence what was found and done"
  },
  "hint": {
   "zh": "附证据；是否解除只看数据",
   "en": "data alone clear it"
  }
 },
 "warningAssign": {
  "document": "mutation ActWarningAssign($input: WarningAssignInput!) {\n  warningAssign(input: $input) {\n    code\n  }\n}",
  "input": "WarningAssignInput",
  "says": {
   "zh": "把预警交办给镇街、行业主管部门或本办",
   "en": "Assigns a warning to a town"
  }
 },
 "warningExplain": {
  "document": "mutation ActWarningExplain($input: WarningExplainInput!) {\n  warningExplain(input: $input) {\n    code\n  }\n}",
  "input": "WarningExplainInput",
  "says": {
   "zh": "企业说明预警的原因和已采取的措施",
   "en": "The enterprise explains a warning of its own and what it did"
  },
  "hint": {
   "zh": "附证据；是否解除只看数据",
   "en": "with evidence; data alone clear it"
  }
 },
 "warningWaiverConfirm": {
  "document": "mutation ActWarningWaiverConfirm($input: WarningInput!) {\n  warningWaiverConfirm(input: $input) {\n    code\n  }\n}",
  "input": "WarningInput",
  "says": {
   "zh": "确认暂不处置",
   "en": "Confirms that"
  },
  "hint": {
   "zh": "确认人不得是提出人",
   "en": "as another officer than who proposed it"
  }
 },
 "warningWaiverPropose": {
  "document": "mutation ActWarningWaiverPropose($input: WarningReasonInput!) {\n  warningWaiverPropose(input: $input) {\n    code\n  }\n}",
  "input": "WarningReasonInput",
  "says": {
   "zh": "提出暂不处置",
   "en": "Proposes that nobody has to act on it"
  },
  "hint": {
   "zh": "由另一名经办人确认后生效；级别升高即恢复",
   "en": "another officer confirms, and a rise of its level ends it"
  }
 },
 "warningWaiverReject": {
  "document": "mutation ActWarningWaiverReject($input: WarningInput!) {\n  warningWaiverReject(input: $input) {\n    code\n  }\n}",
  "input": "WarningInput",
  "says": {
   "zh": "驳回暂不处置",
   "en": "Rejects that"
  },
  "hint": {
   "zh": "提出人也可撤回",
   "en": "who proposed it takes it back this way"
  }
 },
 "watchItemConfirm": {
  "document": "mutation ActWatchItemConfirm($input: RegisterInput!) {\n  watchItemConfirm(input: $input) {\n    code\n  }\n}",
  "input": "RegisterInput",
  "says": {
   "zh": "确认已化解",
   "en": "Somebody else finds it resolved"
  }
 },
 "watchItemNote": {
  "document": "mutation ActWatchItemNote($input: WatchItemNoteInput!) {\n  watchItemNote(input: $input) {\n    code\n  }\n}",
  "input": "WatchItemNoteInput",
  "says": {
   "zh": "登记跟踪情况",
   "en": "Notes what was seen or done"
  }
 },
 "watchItemOpen": {
  "document": "mutation ActWatchItemOpen($input: WatchItemOpenInput!) {\n  watchItemOpen(input: $input) {\n    code\n  }\n}",
  "input": "WatchItemOpenInput",
  "says": {
   "zh": "列为隐患、重点监控对象或难题",
   "en": "Puts something under watch"
  }
 },
 "watchItemReject": {
  "document": "mutation ActWatchItemReject($input: RegisterReasonInput!) {\n  watchItemReject(input: $input) {\n    code\n  }\n}",
  "input": "RegisterReasonInput",
  "says": {
   "zh": "没有化解",
   "en": "Somebody else finds it not resolved"
  }
 },
 "watchItemResolve": {
  "document": "mutation ActWatchItemResolve($input: WatchItemResolveInput!) {\n  watchItemResolve(input: $input) {\n    code\n  }\n}",
  "input": "WatchItemResolveInput",
  "says": {
   "zh": "报告已化解",
   "en": "Says"
  },
  "hint": {
   "zh": "附证据",
   "en": "with proof, that it is resolved"
  }
 },
 "workReportHandIn": {
  "document": "mutation ActWorkReportHandIn($input: WorkReportHandInInput!) {\n  workReportHandIn(input: $input) {\n    period\n  }\n}",
  "input": "WorkReportHandInInput",
  "says": {
   "zh": "报送周报、月报",
   "en": "A unit hands in its weekly or monthly report"
  },
  "hint": {
   "zh": "没有数据的报零报告），或登记本月的排查、通报、整改",
   "en": "as its figures stand, a nil one confirmed as nil; or notes one of the month's three artefacts"
  }
 },
 "workerCodeWithdraw": {
  "document": "mutation ActWorkerCodeWithdraw($input: WorkerCodeInput!) {\n  workerCodeWithdraw(input: $input) {\n    id\n  }\n}",
  "input": "WorkerCodeInput",
  "says": {
   "zh": "作废工人的查询码",
   "en": "Withdraws a worker's code"
  }
 },
 "worksStart": {
  "document": "mutation ActWorksStart($input: WorksStartInput!) {\n  worksStart(input: $input) {\n    code\n  }\n}",
  "input": "WorksStartInput",
  "says": {
   "zh": "开工",
   "en": "Starts the works"
  }
 }
};

/** The fields of inputs, by their names. */
export const INPUTS: Readonly<Record<string, readonly Field[]>> = {
 "AgreementSignInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "signedOn",
   "says": {
    "zh": "签订日",
    "en": "Signed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "BankLineDecideInput": [
  {
   "name": "proposalId",
   "says": {
    "zh": "待确认编号",
    "en": "Id of the proposal"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "BankLineCorrectInput": [
  {
   "name": "lineId",
   "says": {
    "zh": "回单行的标识",
    "en": "Id of the line"
   },
   "hint": {
    "zh": "如 told 所示；不填的，填专户账号、批次号和行号",
    "en": "as told shows it; else account, batch and line are given"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "accountNo",
   "says": {
    "zh": "专户账号",
    "en": "Number of the wage account"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "batchNo",
   "says": {
    "zh": "批次号",
    "en": "Batch"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "lineNo",
   "says": {
    "zh": "行号",
    "en": "Line"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "resultCode",
   "says": {
    "zh": "结果代码",
    "en": "Result code"
   },
   "hint": {
    "zh": "0000 为已付",
    "en": "0000 is paid"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payMonth",
   "says": {
    "zh": "所付的工资月份",
    "en": "The month it pays"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "应为的金额",
    "en": "What was paid"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "postedAt",
   "says": {
    "zh": "应为的入账时间",
    "en": "When it was posted"
   },
   "hint": {
    "zh": "按文件的写法（中国标准时间",
    "en": "as a file has it, in China Standard Time"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "workerId",
   "says": {
    "zh": "应为的收款工人的标识",
    "en": "Id of the worker whom it pays"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payeeName",
   "says": {
    "zh": "应为的收款人户名",
    "en": "Name of whom the bank paid"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payeeAccount",
   "says": {
    "zh": "应为的收款卡号",
    "en": "Card on which it was paid"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "neverReturned",
   "says": {
    "zh": "其实没有退票",
    "en": "It never came back"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "BankLineReturnInput": [
  {
   "name": "lineId",
   "says": {
    "zh": "回单行的标识",
    "en": "Id of the line"
   },
   "hint": {
    "zh": "如 told 所示；不填的，填专户账号、批次号和行号",
    "en": "as told shows it; else account, batch and line are given"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "accountNo",
   "says": {
    "zh": "专户账号",
    "en": "Number of the wage account"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "batchNo",
   "says": {
    "zh": "批次号",
    "en": "Batch"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "lineNo",
   "says": {
    "zh": "行号",
    "en": "Line"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "returnedOn",
   "says": {
    "zh": "退票日期",
    "en": "The day it came back"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CardChangeInput": [
  {
   "name": "workerId",
   "says": {
    "zh": "工人标识",
    "en": "Worker's id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "validFrom",
   "says": {
    "zh": "新卡启用日",
    "en": "First day of the card"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "payRollBankCardNumber",
   "says": {
    "zh": "新工资卡号",
    "en": "The new pay card"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CardCorrectInput": [
  {
   "name": "workerId",
   "says": {
    "zh": "工人标识",
    "en": "Worker's id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "validFrom",
   "says": {
    "zh": "所报的启用日",
    "en": "First day as it was told"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "payRollBankCardNumber",
   "says": {
    "zh": "正确的工资卡号",
    "en": "The right pay card"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "withdrawn",
   "says": {
    "zh": "作废",
    "en": "It never was"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseAcceptReferralInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "filingNo",
   "says": {
    "zh": "受理编号",
    "en": "Number of its filing"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseAnswerLetterInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "no",
   "says": {
    "zh": "文号",
    "en": "Number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "answer",
   "says": {
    "zh": "答复",
    "en": "Answer"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseAssignInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "units",
   "says": {
    "zh": "单位与角色",
    "en": "Units and roles"
   },
   "hint": {
    "zh": "一次交办齐",
    "en": "all at once"
   },
   "type": "CaseTaskInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseTaskInput": [
  {
   "name": "unit",
   "says": {
    "zh": "单位",
    "en": "Unit"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "role",
   "says": {
    "zh": "角色",
    "en": "Role"
   },
   "type": "TaskRole",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseUnitInput": [
  {
   "name": "townCode",
   "says": {
    "zh": "镇街区划代码",
    "en": "The town's area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业主管部门",
    "en": "The department of a sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "body",
   "says": {
    "zh": "其他部门",
    "en": "Another body"
   },
   "type": "CaseBody",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "leadingGroup",
   "says": {
    "zh": "领导小组",
    "en": "The leading group"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  }
 ],
 "CaseAttestPaymentInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "worker",
   "says": {
    "zh": "工人标识",
    "en": "Worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fen",
   "says": {
    "zh": "金额",
    "en": "Amount"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "凭证",
    "en": "Evidence"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseCallBackInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "outcome",
   "says": {
    "zh": "结果",
    "en": "Outcome"
   },
   "type": "ClueCallBackOutcome",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "回访记录",
    "en": "What was said"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseChangeOwnerInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "owner",
   "says": {
    "zh": "责任人",
    "en": "Owner"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseConcludeInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "conclusion",
   "says": {
    "zh": "结论",
    "en": "Conclusion"
   },
   "type": "CaseConclusion",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "说明",
    "en": "Note"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseConfirmPaymentInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "worker",
   "says": {
    "zh": "工人标识",
    "en": "Worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseDetermineInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "liableParty",
   "says": {
    "zh": "欠薪主体",
    "en": "Who must pay"
   },
   "hint": {
    "zh": "信用代码，否则名称或工人标识",
    "en": "credit code, else name or worker"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "people",
   "says": {
    "zh": "人数",
    "en": "People"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "金额",
    "en": "Amount"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "basis",
   "says": {
    "zh": "依据",
    "en": "Basis"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "found",
   "says": {
    "zh": "与诉求不同的逐人认定",
    "en": "Of those who are owed otherwise than claimed"
   },
   "type": "CaseFoundInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseFoundInput": [
  {
   "name": "worker",
   "says": {
    "zh": "工人标识",
    "en": "Worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fen",
   "says": {
    "zh": "认定",
    "en": "Owed"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseEndMediationInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "outcome",
   "says": {
    "zh": "结果",
    "en": "Outcome"
   },
   "hint": {
    "zh": "达成协议或未果",
    "en": "agreed or failed"
   },
   "type": "CaseMediationOutcome",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "情况",
    "en": "Note"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "promisedOn",
   "says": {
    "zh": "承诺支付日",
    "en": "By when payment is promised"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseFinishFollowUpInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "id",
   "says": {
    "zh": "编号",
    "en": "Id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "result",
   "says": {
    "zh": "结果",
    "en": "Result"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseFinishTaskInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "治欠办代其他部门填报时填",
    "en": "The body for which the office speaks"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "result",
   "says": {
    "zh": "结果",
    "en": "Result"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "佐证材料的链接或编号",
    "en": "Where what proves it is found"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseHoldInterviewInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "heldOn",
   "says": {
    "zh": "日期",
    "en": "Day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "attendees",
   "says": {
    "zh": "到场方",
    "en": "Attendees"
   },
   "type": "CaseAttendeeInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "笔录摘要",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "group",
   "says": {
    "zh": "集中约谈编号",
    "en": "Number of a grouped interview"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseAttendeeInput": [
  {
   "name": "party",
   "says": {
    "zh": "代表哪一方",
    "en": "For which party"
   },
   "type": "CasePartyRole",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "post",
   "says": {
    "zh": "职务",
    "en": "Post"
   },
   "hint": {
    "zh": "不写姓名",
    "en": "no name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseHoldMeetingInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "heldOn",
   "says": {
    "zh": "日期",
    "en": "Day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "类型",
    "en": "Kind"
   },
   "type": "CaseMeetingKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "units",
   "says": {
    "zh": "参会单位",
    "en": "Units"
   },
   "type": "CaseUnitInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "minutes",
   "says": {
    "zh": "纪要",
    "en": "Minutes"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "followUps",
   "says": {
    "zh": "议定事项",
    "en": "Follow-ups"
   },
   "type": "CaseFollowUpInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseFollowUpInput": [
  {
   "name": "id",
   "says": {
    "zh": "编号",
    "en": "Id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "事项",
    "en": "What"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "责任单位",
    "en": "Unit"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "期限",
    "en": "Due on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseHoldReceptionInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "heldOn",
   "says": {
    "zh": "日期",
    "en": "Day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "units",
   "says": {
    "zh": "接访单位",
    "en": "Units"
   },
   "type": "CaseUnitInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "people",
   "says": {
    "zh": "来访人数",
    "en": "How many came"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "情况",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseHoldToAccountInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "单位",
    "en": "Unit"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "step",
   "says": {
    "zh": "步骤",
    "en": "Step"
   },
   "type": "CaseAccountability",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseListForSupervisionInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "issuer",
   "says": {
    "zh": "挂牌单位",
    "en": "Issuer"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "期限",
    "en": "Due on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseNamePartiesInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "parties",
   "says": {
    "zh": "当事方",
    "en": "Parties"
   },
   "type": "CasePartyInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CasePartyInput": [
  {
   "name": "role",
   "says": {
    "zh": "角色",
    "en": "Role"
   },
   "type": "CasePartyRole",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "name",
   "says": {
    "zh": "名称",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "creditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "Credit code"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "worker",
   "says": {
    "zh": "工人标识",
    "en": "Worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "身份证号",
    "en": "Identity number"
   },
   "hint": {
    "zh": "不保存",
    "en": "which is not kept"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  }
 ],
 "CaseNameWorkersInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "workers",
   "says": {
    "zh": "工人",
    "en": "Workers"
   },
   "type": "CaseWorkerInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseWorkerInput": [
  {
   "name": "worker",
   "says": {
    "zh": "工人标识",
    "en": "Worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "身份证号",
    "en": "Identity number"
   },
   "hint": {
    "zh": "不保存",
    "en": "which is not kept"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "claimFen",
   "says": {
    "zh": "诉求",
    "en": "Claim"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseOpenInput": [
  {
   "name": "kind",
   "says": {
    "zh": "类别",
    "en": "Kind"
   },
   "type": "CaseKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "clues",
   "says": {
    "zh": "线索",
    "en": "Clues"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "warnings",
   "says": {
    "zh": "预警",
    "en": "Warnings"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "hint": {
    "zh": "已知项目的区划和行业以项目为准",
    "en": "area and sector of a known one are the project's"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Area code"
   },
   "hint": {
    "zh": "无已知项目时必填",
    "en": "needed where no known project is named"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "periodFrom",
   "says": {
    "zh": "欠薪起始月",
    "en": "First month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "periodTo",
   "says": {
    "zh": "欠薪终止月",
    "en": "Last month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "claimedOn",
   "says": {
    "zh": "诉求截至日",
    "en": "Claimed as of"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "claim",
   "says": {
    "zh": "诉求",
    "en": "Claim"
   },
   "type": "CaseClaimInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "parties",
   "says": {
    "zh": "当事方",
    "en": "Parties"
   },
   "type": "CasePartyInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "workers",
   "says": {
    "zh": "工人",
    "en": "Workers"
   },
   "type": "CaseWorkerInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "obstacles",
   "says": {
    "zh": "难点",
    "en": "What makes it hard"
   },
   "type": "CaseObstacle",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "urgentBecause",
   "says": {
    "zh": "紧急理由",
    "en": "Why it is urgent"
   },
   "hint": {
    "zh": "不填为不紧急",
    "en": "without it, it is not"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseClaimInput": [
  {
   "name": "claimFen",
   "says": {
    "zh": "总额",
    "en": "In all"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "wageFen",
   "says": {
    "zh": "工资",
    "en": "Wage part"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectFen",
   "says": {
    "zh": "工程款",
    "en": "Project part"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CasePutOnBacklogInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "problem",
   "says": {
    "zh": "问题",
    "en": "Problem"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "leader",
   "says": {
    "zh": "领导",
    "en": "Leader"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "plan",
   "says": {
    "zh": "方案",
    "en": "Plan"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseRecordAidInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "step",
   "says": {
    "zh": "进展",
    "en": "Step"
   },
   "type": "CaseAidStep",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "情况",
    "en": "Note"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseRecordVisitInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "visitedOn",
   "says": {
    "zh": "日期",
    "en": "Day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "方式",
    "en": "Kind"
   },
   "type": "CaseVisitKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "officers",
   "says": {
    "zh": "人员",
    "en": "Officers"
   },
   "hint": {
    "zh": "两名以上",
    "en": "two at least"
   },
   "type": "CaseOfficerInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "place",
   "says": {
    "zh": "地点",
    "en": "Place"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "latitude",
   "says": {
    "zh": "纬度",
    "en": "Latitude"
   },
   "type": "Float",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "longitude",
   "says": {
    "zh": "经度",
    "en": "Longitude"
   },
   "type": "Float",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "findings",
   "says": {
    "zh": "发现",
    "en": "Findings"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据",
    "en": "Evidence"
   },
   "type": "String",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseOfficerInput": [
  {
   "name": "id",
   "says": {
    "zh": "人员编号",
    "en": "Id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "certificateNo",
   "says": {
    "zh": "执法证号",
    "en": "Certificate"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseReferInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "程序",
    "en": "Procedure"
   },
   "type": "CaseProcedure",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseRequestAidInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "事由",
    "en": "Note"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "firstBecause",
   "says": {
    "zh": "先行援助的理由",
    "en": "Why aid is to come first"
   },
   "type": "CaseAidFirst",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "limitationOn",
   "says": {
    "zh": "时效届满日",
    "en": "When the limitation ends"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseSendLetterInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "no",
   "says": {
    "zh": "文号",
    "en": "Number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "类型",
    "en": "Kind"
   },
   "type": "CaseLetterKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "收函单位",
    "en": "To whom"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "答复期限",
    "en": "To be answered by"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "words",
   "says": {
    "zh": "内容",
    "en": "Words"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseSignTaskInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "治欠办代其他部门签收时填",
    "en": "The body for which the office signs"
   },
   "type": "CaseUnitInput",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseStateClaimInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "claim",
   "says": {
    "zh": "诉求",
    "en": "Claim"
   },
   "type": "CaseClaimInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseTagObstaclesInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "obstacles",
   "says": {
    "zh": "难点",
    "en": "Obstacles"
   },
   "type": "CaseObstacle",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "CaseTakeInput": [
  {
   "name": "code",
   "says": {
    "zh": "案件编号",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "leader",
   "says": {
    "zh": "领导职务",
    "en": "The leader's post"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueAssignInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "townCode",
   "says": {
    "zh": "镇街区划代码",
    "en": "The town's area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueCallBackInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "outcome",
   "says": {
    "zh": "结果",
    "en": "Outcome"
   },
   "type": "ClueCallBackOutcome",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "回访记录",
    "en": "What was said"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueCompleteInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "employerName",
   "says": {
    "zh": "用人单位",
    "en": "The employer's name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "employerCreditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "The employer's credit code"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "peopleCount",
   "says": {
    "zh": "人数",
    "en": "People"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "欠薪数额",
    "en": "Arrears"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "periodFrom",
   "says": {
    "zh": "欠薪起始月",
    "en": "First month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "periodTo",
   "says": {
    "zh": "欠薪终止月",
    "en": "Last month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueConcludeInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "conclusion",
   "says": {
    "zh": "结论",
    "en": "Conclusion"
   },
   "type": "ClueConclusion",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据",
    "en": "Evidence"
   },
   "hint": {
    "zh": "至少一件",
    "en": "at least one piece"
   },
   "type": "String",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "complainantToldOn",
   "says": {
    "zh": "告知反映人的日期",
    "en": "The day on which the complainant was told"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueHandOverInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "程序",
    "en": "The procedure"
   },
   "type": "ClueProcedure",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "filingNo",
   "says": {
    "zh": "受理编号",
    "en": "The number of its filing"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueJoinInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "matter",
   "says": {
    "zh": "与哪条线索是同一件事",
    "en": "The clue whose matter it is"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueRegisterInput": [
  {
   "name": "channel",
   "says": {
    "zh": "来源",
    "en": "Channel"
   },
   "type": "ClueChannel",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "externalNo",
   "says": {
    "zh": "渠道内编号",
    "en": "Its number there"
   },
   "hint": {
    "zh": "1 至 100 字",
    "en": "1 to 100 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "receivedAt",
   "says": {
    "zh": "收到时间",
    "en": "When it came in"
   },
   "hint": {
    "zh": "北京时间，不晚于业务日",
    "en": "China Standard Time"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reporterName",
   "says": {
    "zh": "反映人姓名",
    "en": "The reporter's name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reporterIdCard",
   "says": {
    "zh": "反映人身份证号",
    "en": "The reporter's identity number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reporterPhone",
   "says": {
    "zh": "联系电话",
    "en": "The reporter's phone"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "employerName",
   "says": {
    "zh": "用人单位",
    "en": "The employer's name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "employerCreditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "The employer's credit code"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "peopleCount",
   "says": {
    "zh": "人数",
    "en": "People"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "欠薪数额",
    "en": "Arrears"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "periodFrom",
   "says": {
    "zh": "欠薪起始月",
    "en": "First month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "periodTo",
   "says": {
    "zh": "欠薪终止月",
    "en": "Last month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "text",
   "says": {
    "zh": "原话",
    "en": "What was said"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueReturnInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "missing",
   "says": {
    "zh": "缺什么",
    "en": "What is missing"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ClueTransferInput": [
  {
   "name": "code",
   "says": {
    "zh": "线索编号",
    "en": "Clue"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "去向",
    "en": "To whom"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DepositLodgeInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "form",
   "says": {
    "zh": "形式",
    "en": "Form"
   },
   "type": "DepositForm",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "金额",
    "en": "Amount"
   },
   "hint": {
    "zh": "大于零",
    "en": "above zero"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "lodgedOn",
   "says": {
    "zh": "存储日",
    "en": "Lodged on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "expiresOn",
   "says": {
    "zh": "到期日",
    "en": "Expires on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DepositMovementDecideInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proposalId",
   "says": {
    "zh": "待确认事项",
    "en": "The proposal"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DepositMovementProposeInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "动用、返还还是更正",
    "en": "Which of them"
   },
   "type": "DepositMovementKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "金额",
    "en": "Amount"
   },
   "hint": {
    "zh": "大于零，更正的为应为的存储金额",
    "en": "above zero; of a correction, with which it was lodged"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "on",
   "says": {
    "zh": "日期",
    "en": "The day"
   },
   "hint": {
    "zh": "动用、返还的日子，更正的为应为的存储日",
    "en": "on which it moves; of a correction, on which it was lodged"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DepositTopUpInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "金额",
    "en": "Amount"
   },
   "hint": {
    "zh": "大于零",
    "en": "above zero"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "toppedUpOn",
   "says": {
    "zh": "补足日",
    "en": "Topped up on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DocumentIssueInput": [
  {
   "name": "subject",
   "says": {
    "zh": "所涉对象",
    "en": "> What it is about"
   },
   "hint": {
    "zh": "clue:<线索编号>、case:<案件编号",
    "en": "clue:<code> or case:<code>"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "DocumentKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "addressee",
   "says": {
    "zh": "主送",
    "en": "To whom"
   },
   "hint": {
    "zh": "不填则为反映人",
    "en": "to the reporter unless told"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "事由、理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "办理、反馈期限",
    "en": "Day by which an answer is due"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "meetingAt",
   "says": {
    "zh": "约谈时间",
    "en": "When the interview is"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "meetingPlace",
   "says": {
    "zh": "约谈地点",
    "en": "Where the interview is"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "outcome",
   "says": {
    "zh": "办理、回访情况",
    "en": "What was done"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "attachments",
   "says": {
    "zh": "附件名称",
    "en": "Names of attachments"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DocumentReissueInput": [
  {
   "name": "id",
   "says": {
    "zh": "文书编号",
    "en": "Document"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "addressee",
   "says": {
    "zh": "主送",
    "en": "To whom"
   },
   "hint": {
    "zh": "不填则为反映人",
    "en": "to the reporter unless told"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "事由、理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "办理、反馈期限",
    "en": "Day by which an answer is due"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "meetingAt",
   "says": {
    "zh": "约谈时间",
    "en": "When the interview is"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "meetingPlace",
   "says": {
    "zh": "约谈地点",
    "en": "Where the interview is"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "outcome",
   "says": {
    "zh": "办理、回访情况",
    "en": "What was done"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "attachments",
   "says": {
    "zh": "附件名称",
    "en": "Names of attachments"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "DocumentWithdrawInput": [
  {
   "name": "id",
   "says": {
    "zh": "文书编号",
    "en": "Document"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnforcementDocumentIssueInput": [
  {
   "name": "subject",
   "says": {
    "zh": "所涉事项的类别",
    "en": "order"
   },
   "hint": {
    "zh": "order、penalty、listing、referral、advance、risk-notice、credit-assessment、written-review、publication-issue）加编号，如",
    "en": "620522-PAY-2026-000001 What it is about"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "EnforcementDocumentKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "addressee",
   "says": {
    "zh": "主送",
    "en": "To whom"
   },
   "hint": {
    "zh": "当事人的名称或者姓名",
    "en": "the party's name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "court",
   "says": {
    "zh": "受理强制执行申请的人民法院",
    "en": "The court that is applied to"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "bank",
   "says": {
    "zh": "代收罚款的银行",
    "en": "The bank that takes the fine"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "recipient",
   "says": {
    "zh": "收件人",
    "en": "Who took it"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "attachments",
   "says": {
    "zh": "附件名称",
    "en": "Names of attachments"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnforcementDocumentReissueInput": [
  {
   "name": "id",
   "says": {
    "zh": "文书编号",
    "en": "Document"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "addressee",
   "says": {
    "zh": "主送",
    "en": "To whom"
   },
   "hint": {
    "zh": "当事人的名称或者姓名",
    "en": "the party's name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "court",
   "says": {
    "zh": "受理强制执行申请的人民法院",
    "en": "The court that is applied to"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "bank",
   "says": {
    "zh": "代收罚款的银行",
    "en": "The bank that takes the fine"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "recipient",
   "says": {
    "zh": "收件人",
    "en": "Who took it"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "attachments",
   "says": {
    "zh": "附件名称",
    "en": "Names of attachments"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnforcementDocumentWithdrawInput": [
  {
   "name": "id",
   "says": {
    "zh": "文书编号",
    "en": "Document"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnterpriseChangeInput": [
  {
   "name": "creditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "Credit code "
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "changedOn",
   "says": {
    "zh": "自何日起",
    "en": "From this day on"
   },
   "hint": {
    "zh": "不晚于业务日期",
    "en": "not after the business day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "name",
   "says": {
    "zh": "名称",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Code of the area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "kind",
   "says": {
    "zh": "性质",
    "en": "Kind"
   },
   "type": "EnterpriseKind",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnterpriseChangeCorrectInput": [
  {
   "name": "creditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "Credit code "
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "changedOn",
   "says": {
    "zh": "原填的变更日",
    "en": "The day as it was told"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "shouldBeOn",
   "says": {
    "zh": "应为的变更日",
    "en": "The day as it should be"
   },
   "hint": {
    "zh": "作废时不填",
    "en": "none where it never was"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "withdrawn",
   "says": {
    "zh": "作废",
    "en": "Withdrawn"
   },
   "hint": {
    "zh": "从未变更",
    "en": "it never changed"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "EnterpriseCorrectInput": [
  {
   "name": "creditCode",
   "says": {
    "zh": "统一社会信用代码",
    "en": "Credit code "
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "name",
   "says": {
    "zh": "名称",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Code of the area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "kind",
   "says": {
    "zh": "性质",
    "en": "Kind"
   },
   "type": "EnterpriseKind",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GateUsersEnrolInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "users",
   "says": {
    "zh": "编号",
    "en": "The numbers"
   },
   "hint": {
    "zh": "至多 1000 个",
    "en": "at most 1000"
   },
   "type": "GateUserEnrolment",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GateUserEnrolment": [
  {
   "name": "userNumber",
   "says": {
    "zh": "设备人员编号",
    "en": "User number as the device has it"
   },
   "hint": {
    "zh": "1 至 32 位字母或数字，不得为手机号、银行卡号；编号即身份证号的无需登记",
    "en": "1 to 32 letters or digits, no phone or card number; one that is an identity number needs no enrolment"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "身份证号或登记的其他证件号",
    "en": "Identity number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "from",
   "says": {
    "zh": "起日",
    "en": "From this day"
   },
   "hint": {
    "zh": "登记晚了的，可对同一人改登更早的一日",
    "en": "one that began too late is said again, for the same person, from an earlier day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GateUsersRetireInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "users",
   "says": {
    "zh": "编号",
    "en": "The numbers"
   },
   "hint": {
    "zh": "至多 1000 个",
    "en": "at most 1000"
   },
   "type": "GateUserRetirement",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GateUserRetirement": [
  {
   "name": "userNumber",
   "says": {
    "zh": "设备人员编号",
    "en": "User number"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "until",
   "says": {
    "zh": "属于此人的最后一日",
    "en": "The last day on which it stands for its person"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventCommanderInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "officer",
   "says": {
    "zh": "账号",
    "en": "Account"
   },
   "hint": {
    "zh": "不填姓名",
    "en": "never a name"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "rank",
   "says": {
    "zh": "层级",
    "en": "Rank"
   },
   "type": "CommanderRank",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventAtInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "The moment"
   },
   "hint": {
    "zh": "不晚于当前时间",
    "en": "it has come"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventFollowUpInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "action",
   "says": {
    "zh": "已采取措施",
    "en": "Action so far"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "nextStep",
   "says": {
    "zh": "下一步",
    "en": "Next step"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "place",
   "says": {
    "zh": "地点",
    "en": "Place"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "people",
   "says": {
    "zh": "人数",
    "en": "People"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "gravity",
   "says": {
    "zh": "新出现的严重情形",
    "en": "What grave has come"
   },
   "type": "GroupEventGravity",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "涉及金额",
    "en": "Sum"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "cause",
   "says": {
    "zh": "起因",
    "en": "Cause"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "demands",
   "says": {
    "zh": "诉求",
    "en": "Demands"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventGradeInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "level",
   "says": {
    "zh": "级别",
    "en": "Level"
   },
   "hint": {
    "zh": "不填则按预案",
    "en": "the plan's unless told"
   },
   "type": "GroupEventLevel",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "与预案不同的理由",
    "en": "Why it is another than the plan's"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventLinkCaseInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "caseCode",
   "says": {
    "zh": "案件编号",
    "en": "Number of the case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventAttendanceInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "who",
   "says": {
    "zh": "哪一方",
    "en": "Who"
   },
   "type": "GroupEventAttendant",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "The moment"
   },
   "hint": {
    "zh": "不晚于当前时间",
    "en": "it has come"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventRegradeInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "level",
   "says": {
    "zh": "级别",
    "en": "Level"
   },
   "type": "GroupEventLevel",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 2000 字",
    "en": "1 to 2000 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventReportInput": [
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "caseCode",
   "says": {
    "zh": "案件编号",
    "en": "Number of its case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "warnings",
   "says": {
    "zh": "事前的预警",
    "en": "Warnings that foretold it"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "source",
   "says": {
    "zh": "消息来源",
    "en": "Source"
   },
   "type": "GroupEventSource",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "occurredAt",
   "says": {
    "zh": "发生时间",
    "en": "When it happened"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reportedAt",
   "says": {
    "zh": "接报时间",
    "en": "When it was reported"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "place",
   "says": {
    "zh": "地点",
    "en": "Place"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "people",
   "says": {
    "zh": "人数",
    "en": "People"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "gravity",
   "says": {
    "zh": "严重情形",
    "en": "What is grave"
   },
   "type": "GroupEventGravity",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "amountFen",
   "says": {
    "zh": "涉及金额",
    "en": "Sum"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "cause",
   "says": {
    "zh": "起因",
    "en": "Cause"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "demands",
   "says": {
    "zh": "诉求",
    "en": "Demands"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "action",
   "says": {
    "zh": "已采取措施",
    "en": "Action so far"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "nextStep",
   "says": {
    "zh": "下一步",
    "en": "Next step"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "dutyLine",
   "says": {
    "zh": "单位值班电话",
    "en": "Line of the office on duty"
   },
   "hint": {
    "zh": "不填个人手机",
    "en": "never a person's phone"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventReportUpInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "by",
   "says": {
    "zh": "方式",
    "en": "By"
   },
   "type": "GroupEventReportForm",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "报给哪一级",
    "en": "To"
   },
   "type": "GovernmentTier",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "The moment"
   },
   "hint": {
    "zh": "不晚于当前时间",
    "en": "it has come"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventReviewInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "findings",
   "says": {
    "zh": "结论",
    "en": "Findings"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "GroupEventSettleInput": [
  {
   "name": "code",
   "says": {
    "zh": "事件编号",
    "en": "Group event"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "The moment"
   },
   "hint": {
    "zh": "不晚于当前时间",
    "en": "it has come"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "outcome",
   "says": {
    "zh": "处置结果",
    "en": "How it ended"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionCarryOutInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "visitedOn",
   "says": {
    "zh": "检查日",
    "en": "Carried out on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "present",
   "says": {
    "zh": "到场人员",
    "en": "Who was there"
   },
   "hint": {
    "zh": "编号",
    "en": "by id"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "检查记录",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "answers",
   "says": {
    "zh": "清单各项",
    "en": "Every item of the list"
   },
   "type": "InspectionAnswerInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "findings",
   "says": {
    "zh": "问题",
    "en": "Problems"
   },
   "type": "InspectionFindingInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionAnswerInput": [
  {
   "name": "item",
   "says": {
    "zh": "检查项",
    "en": "Item"
   },
   "type": "CheckItem",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "answer",
   "says": {
    "zh": "情况",
    "en": "What was found"
   },
   "type": "ItemAnswer",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "说明",
    "en": "Why it does not apply"
   },
   "hint": {
    "zh": "不适用的必填",
    "en": "or what is worth saying"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据编号",
    "en": "Evidence"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": false
  }
 ],
 "InspectionFindingInput": [
  {
   "name": "item",
   "says": {
    "zh": "检查项",
    "en": "Item"
   },
   "type": "CheckItem",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fact",
   "says": {
    "zh": "事实",
    "en": "What was found"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "rule",
   "says": {
    "zh": "违反的规则",
    "en": "The rule"
   },
   "hint": {
    "zh": "编号",
    "en": "by id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "整改期限",
    "en": "Time to put it right"
   },
   "hint": {
    "zh": "自检查日起",
    "en": "from the day of the check"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderTermInput": [
  {
   "name": "length",
   "says": {
    "zh": "长度",
    "en": "365 Length"
   },
   "hint": {
    "zh": "1 至",
    "en": "1 to 365"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unit",
   "says": {
    "zh": "单位",
    "en": "Unit"
   },
   "type": "OrderTermUnit",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionProblemInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "problem",
   "says": {
    "zh": "问题序号",
    "en": "Problem"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionPlanInput": [
  {
   "name": "kind",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "InspectionKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "所在区划",
    "en": "Area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "creditCode",
   "says": {
    "zh": "企业",
    "en": "Enterprise"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "plannedOn",
   "says": {
    "zh": "计划日",
    "en": "Planned for"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "officers",
   "says": {
    "zh": "检查组",
    "en": "The team"
   },
   "hint": {
    "zh": "两名以上",
    "en": "two or more"
   },
   "type": "InspectionOfficerInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "lead",
   "says": {
    "zh": "带队人",
    "en": "Whoever leads"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "jointDepartments",
   "says": {
    "zh": "联合检查的部门",
    "en": "Departments that go along"
   },
   "type": "String",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "checklist",
   "says": {
    "zh": "清单",
    "en": "List"
   },
   "type": "Checklist",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "campaignCode",
   "says": {
    "zh": "专项行动",
    "en": "Campaign"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "drawCode",
   "says": {
    "zh": "双随机抽取",
    "en": "Draw"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "firstCase",
   "says": {
    "zh": "“回看”的首次案件",
    "en": "The case that it looks back at"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionOfficerInput": [
  {
   "name": "id",
   "says": {
    "zh": "编号",
    "en": "Id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "certificateNo",
   "says": {
    "zh": "执法证号",
    "en": "Certificate"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionRejectRectifiedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "problem",
   "says": {
    "zh": "问题序号",
    "en": "Problem"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionReportRectifiedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "problem",
   "says": {
    "zh": "问题序号",
    "en": "Problem"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "内容",
    "en": "What was done"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderProofInput": [
  {
   "name": "id",
   "says": {
    "zh": "证据编号",
    "en": "Its id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "media",
   "says": {
    "zh": "形式",
    "en": "Medium"
   },
   "type": "OrderMedia",
   "isList": false,
   "isNeeded": true
  }
 ],
 "InspectionServeNoticeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "documentNo",
   "says": {
    "zh": "文号",
    "en": "Its number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "problems",
   "says": {
    "zh": "问题序号",
    "en": "Problems"
   },
   "type": "Int",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "servedOn",
   "says": {
    "zh": "送达日",
    "en": "Served on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "way",
   "says": {
    "zh": "方式",
    "en": "Way"
   },
   "type": "OrderServiceWay",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingAnswerObjectionInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "finding",
   "says": {
    "zh": "核实结果",
    "en": "Finding"
   },
   "type": "ObjectionFinding",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reply",
   "says": {
    "zh": "答复",
    "en": "Reply"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingPromiseInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "promise",
   "says": {
    "zh": "承诺书编号",
    "en": "The promise"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingContestInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "words",
   "says": {
    "zh": "内容",
    "en": "Words"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingDecideInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "documentNo",
   "says": {
    "zh": "文号",
    "en": "Number of the document"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "measures",
   "says": {
    "zh": "联合惩戒措施",
    "en": "Joint measures"
   },
   "type": "JointMeasure",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingEditPublicationInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "unitName",
   "says": {
    "zh": "单位全称",
    "en": "Name of the unit"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "address",
   "says": {
    "zh": "地址",
    "en": "Address"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "representative",
   "says": {
    "zh": "法定代表人",
    "en": "Its representative"
   },
   "hint": {
    "zh": "加密保存",
    "en": "kept enciphered"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "facts",
   "says": {
    "zh": "主要违法事实",
    "en": "Main facts"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "result",
   "says": {
    "zh": "处理情况",
    "en": "Result"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingProposeInput": [
  {
   "name": "orderCode",
   "says": {
    "zh": "责令支付文书",
    "en": "Payment order"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "role",
   "says": {
    "zh": "列入个人的身份",
    "en": "What the person is"
   },
   "hint": {
    "zh": "列入企业不填",
    "en": "left out for the enterprise"
   },
   "type": "PersonRole",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "列入个人的身份号码",
    "en": "The person’s citizen number"
   },
   "hint": {
    "zh": "只用于生成令牌",
    "en": "made a token at once and kept nowhere"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "personName",
   "says": {
    "zh": "列入个人的姓名",
    "en": "The person’s name"
   },
   "hint": {
    "zh": "加密保存",
    "en": "kept enciphered"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "事由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "groupEventCode",
   "says": {
    "zh": "造成严重影响的群体性事件",
    "en": "The group event with a grave effect"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "stated",
   "says": {
    "zh": "没有查到本省标准时由经办人填写",
    "en": "The province’s standard"
   },
   "type": "StatedThresholdInput",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "StatedThresholdInput": [
  {
   "name": "oneWorkerFen",
   "says": {
    "zh": "一名劳动者",
    "en": "Of one worker"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "manyWorkersFen",
   "says": {
    "zh": "十名以上",
    "en": "Of many workers"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "source",
   "says": {
    "zh": "出处",
    "en": "Source"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingReceiptInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "channel",
   "says": {
    "zh": "渠道",
    "en": "Channel"
   },
   "type": "BlacklistChannel",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "receiptNo",
   "says": {
    "zh": "回执编号",
    "en": "Its number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingRestoreInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "documentNo",
   "says": {
    "zh": "文号",
    "en": "Number of the document"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据",
    "en": "Evidence"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ListingServeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "servedOn",
   "says": {
    "zh": "送达日",
    "en": "Served on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "way",
   "says": {
    "zh": "方式",
    "en": "Way"
   },
   "type": "OrderServiceWay",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proof",
   "says": {
    "zh": "凭证",
    "en": "Proof"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderApplyToCourtInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "filingNo",
   "says": {
    "zh": "法院案号",
    "en": "Its number there"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderEndRemedyInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "outcome",
   "says": {
    "zh": "结果",
    "en": "Outcome"
   },
   "type": "OrderRemedyOutcome",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "endedOn",
   "says": {
    "zh": "生效日",
    "en": "The day from which it holds"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "记录",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Why"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderHearInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "heardOn",
   "says": {
    "zh": "日期",
    "en": "Heard on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "stated",
   "says": {
    "zh": "是否陈述",
    "en": "Whether it stated anything"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "记录",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderProposeInput": [
  {
   "name": "kind",
   "says": {
    "zh": "类别",
    "en": "Kind"
   },
   "type": "OrderKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "caseCode",
   "says": {
    "zh": "来源案件",
    "en": "Wage case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "enterprise",
   "says": {
    "zh": "责令对象的统一社会信用代码",
    "en": "Credit code of whoever has to obey"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "party",
   "says": {
    "zh": "以何身份",
    "en": "As what"
   },
   "type": "LiableParty",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "rules",
   "says": {
    "zh": "所违反的规则编号",
    "en": "The rules that were broken"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "filedOn",
   "says": {
    "zh": "立案日",
    "en": "Filed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "findings",
   "says": {
    "zh": "查明的事实",
    "en": "What was found"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "履行期限",
    "en": "Time to obey"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "owedOn",
   "says": {
    "zh": "欠款截至日",
    "en": "Owed as of"
   },
   "hint": {
    "zh": "责令支付必填",
    "en": "needed of a payment order"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sums",
   "says": {
    "zh": "逐人逐月的金额",
    "en": "Each worker's months"
   },
   "type": "OrderSumInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "totalFen",
   "says": {
    "zh": "合计",
    "en": "Their total"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "liability",
   "says": {
    "zh": "清偿主体所依据的事实",
    "en": "Facts on who must pay"
   },
   "hint": {
    "zh": "责令支付必填",
    "en": "needed of a payment order"
   },
   "type": "LiabilityFactsInput",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "LiabilityFactsInput": [
  {
   "name": "employer",
   "says": {
    "zh": "用人单位性质",
    "en": "What the employer is"
   },
   "type": "EmployerKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "isSubcontractor",
   "says": {
    "zh": "用人单位是分包",
    "en": "The employer is a subcontractor"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "supplier",
   "says": {
    "zh": "违法提供劳动者的一方",
    "en": "Who supplied the labour and may not"
   },
   "type": "LabourSupplier",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "employerLendsName",
   "says": {
    "zh": "允许他人以其名义经营",
    "en": "Others trade in its name"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "change",
   "says": {
    "zh": "合并、分立",
    "en": "Merger or split"
   },
   "type": "EmployerChange",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "successorAgreed",
   "says": {
    "zh": "工人书面同意由承继单位清偿",
    "en": "The workers agreed that the successor pays"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "end",
   "says": {
    "zh": "用人单位终止",
    "en": "How it ended"
   },
   "type": "EmployerEnd",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "ownerUnderpaid",
   "says": {
    "zh": "建设单位未按约定拨付工程款",
    "en": "The owner did not pay the works as agreed"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "unsettledFen",
   "says": {
    "zh": "未结清的工程款",
    "en": "What the owner has still to settle"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "passedOn",
   "says": {
    "zh": "转包",
    "en": "The works were passed on"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractedOutBy",
   "says": {
    "zh": "发包给个人或无资格单位的一方",
    "en": "Who contracted to an individual or an unlicensed unit"
   },
   "type": "ContractingParty",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractorLendsName",
   "says": {
    "zh": "出借资质",
    "en": "A contractor lends its name"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "irregular",
   "says": {
    "zh": "违法建设",
    "en": "Works against the law"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "dispute",
   "says": {
    "zh": "工程争议",
    "en": "A dispute on the works"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  }
 ],
 "OrderSumInput": [
  {
   "name": "worker",
   "says": {
    "zh": "工人编号",
    "en": "Token"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "身份证号",
    "en": "Number"
   },
   "hint": {
    "zh": "不保存",
    "en": "kept nowhere"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payMonth",
   "says": {
    "zh": "工资月份",
    "en": "Month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fen",
   "says": {
    "zh": "金额",
    "en": "Fen"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderProveCorrectionInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "内容",
    "en": "What was corrected"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderReviseInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "findings",
   "says": {
    "zh": "查明的事实",
    "en": "What was found"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "履行期限",
    "en": "Time to obey"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sums",
   "says": {
    "zh": "逐人逐月的金额",
    "en": "Each worker's months"
   },
   "type": "OrderSumInput",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "totalFen",
   "says": {
    "zh": "合计",
    "en": "Their total"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "改稿理由",
    "en": "Why"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderSeekRemedyInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "kind",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "OrderRemedyKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "filingNo",
   "says": {
    "zh": "受理编号",
    "en": "Its number there"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "OrderServeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "servedOn",
   "says": {
    "zh": "送达日",
    "en": "Served on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "way",
   "says": {
    "zh": "方式",
    "en": "Way"
   },
   "type": "OrderServiceWay",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyCallHearingInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "day",
   "says": {
    "zh": "举行日",
    "en": "Day"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyHearInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "heardOn",
   "says": {
    "zh": "日期",
    "en": "Heard on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "stated",
   "says": {
    "zh": "是否陈述",
    "en": "Whether it stated anything"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "记录",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyHoldHearingInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "record",
   "says": {
    "zh": "笔录",
    "en": "Record"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyPayInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "paidOn",
   "says": {
    "zh": "日期",
    "en": "Paid on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fen",
   "says": {
    "zh": "金额",
    "en": "Fen"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "receiptNo",
   "says": {
    "zh": "票据号",
    "en": "Its receipt"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyProposeInput": [
  {
   "name": "order",
   "says": {
    "zh": "逾期未改正的责令文书",
    "en": "The order that was not obeyed"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "rule",
   "says": {
    "zh": "依据的规则编号",
    "en": "The rule"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "party",
   "says": {
    "zh": "处罚单位还是个人",
    "en": "Whether the unit or a person is fined"
   },
   "type": "PenaltyParty",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "person",
   "says": {
    "zh": "个人编号",
    "en": "The person"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "个人身份证号",
    "en": "Or by number"
   },
   "hint": {
    "zh": "不保存",
    "en": "kept nowhere"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "grounds",
   "says": {
    "zh": "理由",
    "en": "Grounds"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fineFen",
   "says": {
    "zh": "罚款",
    "en": "Fine"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "缴款期限",
    "en": "Time to pay"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyReviseInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "grounds",
   "says": {
    "zh": "理由",
    "en": "Grounds"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "fineFen",
   "says": {
    "zh": "罚款",
    "en": "Fine"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "缴款期限",
    "en": "Time to pay"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "改稿理由",
    "en": "Why"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyRevokeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Why"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyServeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "servedOn",
   "says": {
    "zh": "送达日",
    "en": "Served on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "way",
   "says": {
    "zh": "方式",
    "en": "Way"
   },
   "type": "OrderServiceWay",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PenaltyWaiveInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "minor",
   "says": {
    "zh": "违法行为轻微",
    "en": "The act was minor"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "first",
   "says": {
    "zh": "初次违法",
    "en": "It was the first"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "corrected",
   "says": {
    "zh": "已及时改正",
    "en": "It was corrected in time"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "harm",
   "says": {
    "zh": "危害后果",
    "en": "Harm done"
   },
   "type": "PenaltyHarm",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Why"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "PermitIssueInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "issuedOn",
   "says": {
    "zh": "核发日",
    "en": "Issued on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ProjectChangeInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "changedOn",
   "says": {
    "zh": "自何日起",
    "en": "From this day on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "name",
   "says": {
    "zh": "名称",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Code of the area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "ownerCreditCode",
   "says": {
    "zh": "建设单位的统一社会信用代码",
    "en": "Credit code of the owner"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractorCreditCode",
   "says": {
    "zh": "施工总承包单位的统一社会信用代码",
    "en": "Credit code of the general contractor"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "plannedEndOn",
   "says": {
    "zh": "计划竣工日",
    "en": "Planned end"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "escrowAccountNo",
   "says": {
    "zh": "新专户账号",
    "en": "Number of the new wage account"
   },
   "hint": {
    "zh": "原专户的流水和回单仍属本项目，两户之间划转的不算人工费",
    "en": "what moved on the former stays the project's, and what goes from the one to the other is no labour cost"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "labourCostMonthlyFen",
   "says": {
    "zh": "每月应拨人工费",
    "en": "Labour cost a month"
   },
   "hint": {
    "zh": "按当月一日的约定",
    "en": "of a month by its first day"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "labourCostDay",
   "says": {
    "zh": "每月拨付日",
    "en": "Day of the month by which it is due"
   },
   "hint": {
    "zh": "按当月一日的约定",
    "en": "of a month by its first day"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payDay",
   "says": {
    "zh": "发薪日",
    "en": "Pay day"
   },
   "hint": {
    "zh": "按工资月份一日的约定",
    "en": "of a pay month by its first day"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payPeriodOffset",
   "says": {
    "zh": "发薪月",
    "en": "Pay month"
   },
   "hint": {
    "zh": "0 当月，1 次月",
    "en": "0 the same, 1 the next"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositForm",
   "says": {
    "zh": "保证金形式",
    "en": "Form of the deposit"
   },
   "hint": {
    "zh": "换形式而不填到期日的没有到期日",
    "en": "another form without an expiry has none"
   },
   "type": "DepositForm",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositAmountFen",
   "says": {
    "zh": "保证金额",
    "en": "Amount of the deposit"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositOn",
   "says": {
    "zh": "新保证金的存储日",
    "en": "Day on which the new deposit is lodged"
   },
   "hint": {
    "zh": "此前原保证金仍有效",
    "en": "until then the old one holds"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositExpiresOn",
   "says": {
    "zh": "保证金到期日",
    "en": "Expiry of the deposit"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ProjectChangeCorrectInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "changedOn",
   "says": {
    "zh": "原填的变更日",
    "en": "The day as it was told"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "shouldBeOn",
   "says": {
    "zh": "应为的变更日",
    "en": "The day as it should be"
   },
   "hint": {
    "zh": "作废时不填",
    "en": "none where it never was"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "withdrawn",
   "says": {
    "zh": "作废",
    "en": "Withdrawn"
   },
   "hint": {
    "zh": "从未变更",
    "en": "it never changed"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ProjectCorrectInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "name",
   "says": {
    "zh": "名称",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "区划代码",
    "en": "Code of the area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "ownerCreditCode",
   "says": {
    "zh": "建设单位的统一社会信用代码",
    "en": "Credit code of the owner"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractorCreditCode",
   "says": {
    "zh": "施工总承包单位的统一社会信用代码",
    "en": "Credit code of the general contractor"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "governmentFunded",
   "says": {
    "zh": "政府投资",
    "en": "Paid by the government"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractSumFen",
   "says": {
    "zh": "合同额",
    "en": "Contract sum"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "labourCostMonthlyFen",
   "says": {
    "zh": "每月应拨人工费",
    "en": "Labour cost a month"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "labourCostDay",
   "says": {
    "zh": "每月拨付日",
    "en": "Day of the month by which labour cost is due"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payDay",
   "says": {
    "zh": "发薪日",
    "en": "Pay day"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payPeriodOffset",
   "says": {
    "zh": "发薪月",
    "en": "Pay month"
   },
   "hint": {
    "zh": "0 当月，1 次月",
    "en": "0 the same, 1 the next"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractSignedOn",
   "says": {
    "zh": "合同签订日",
    "en": "Contract signed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "permitIssuedOn",
   "says": {
    "zh": "施工许可日",
    "en": "Permit issued on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "startedOn",
   "says": {
    "zh": "开工日",
    "en": "Started on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "plannedEndOn",
   "says": {
    "zh": "计划竣工日",
    "en": "Planned end"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "escrowAccountNo",
   "says": {
    "zh": "专户账号",
    "en": "Number of the wage account"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "escrowOpenedOn",
   "says": {
    "zh": "专户开户日",
    "en": "Wage account opened on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "agreementSignedOn",
   "says": {
    "zh": "四方监管协议签订日",
    "en": "Four-party agreement signed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositForm",
   "says": {
    "zh": "保证金形式",
    "en": "Form of the deposit"
   },
   "hint": {
    "zh": "金额与存储日的更正须两名经办人（depositMovementPropose",
    "en": "its amount and day take two officers (depositMovementPropose"
   },
   "type": "DepositForm",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "depositExpiresOn",
   "says": {
    "zh": "保证金到期日",
    "en": "Expiry of the deposit"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "rightsBoardPostedOn",
   "says": {
    "zh": "告示牌设立日",
    "en": "Rights board posted on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralCompleteInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "parts",
   "says": {
    "zh": "材料",
    "en": "Parts"
   },
   "type": "ReferralPartInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralPartInput": [
  {
   "name": "part",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "BundlePart",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "文书或证据编号",
    "en": "Its document or evidence"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralDeclineInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "because",
   "says": {
    "zh": "原因",
    "en": "Why"
   },
   "type": "DeclineReason",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralHandOverInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "receiptNo",
   "says": {
    "zh": "回执编号",
    "en": "Number of the receipt"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralOpenInput": [
  {
   "name": "orderCode",
   "says": {
    "zh": "责令支付文书",
    "en": "Payment order"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "team",
   "says": {
    "zh": "专案组",
    "en": "The team"
   },
   "type": "ID",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "evasions",
   "says": {
    "zh": "逃避支付的情形",
    "en": "How payment is evaded"
   },
   "type": "ReferralEvasionInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "stated",
   "says": {
    "zh": "没有查到本省标准时由经办人填写",
    "en": "The province’s standard"
   },
   "type": "StatedThresholdInput",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralEvasionInput": [
  {
   "name": "kind",
   "says": {
    "zh": "情形",
    "en": "Kind"
   },
   "type": "Evasion",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据",
    "en": "Evidence"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralRecordAcceptedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "on",
   "says": {
    "zh": "通知日",
    "en": "Day of the notice"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "filingNo",
   "says": {
    "zh": "案号",
    "en": "Filing number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralRecordForwardedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "At"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "转送至",
    "en": "To whom"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralRecordIncompleteInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "At"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "missing",
   "says": {
    "zh": "待补材料",
    "en": "What is missing"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralRecordReceiptInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "时间",
    "en": "At"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "receiptNo",
   "says": {
    "zh": "回执编号",
    "en": "Its number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralRecordRefusedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "on",
   "says": {
    "zh": "通知日",
    "en": "Day of the notice"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralReportInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "words",
   "says": {
    "zh": "内容",
    "en": "Words"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "ReferralTransferInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "at",
   "says": {
    "zh": "移送时间",
    "en": "At"
   },
   "type": "Moment",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "to",
   "says": {
    "zh": "公安机关",
    "en": "To whom"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "parts",
   "says": {
    "zh": "材料",
    "en": "What it holds"
   },
   "type": "ReferralPartInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "prosecutorCopyNo",
   "says": {
    "zh": "检察机关抄送编号",
    "en": "Number of the prosecutor’s copy"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RightsBoardPostInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "postedOn",
   "says": {
    "zh": "设立日",
    "en": "Posted on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RiskNoticeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RiskNoticeIssueInput": [
  {
   "name": "areaCode",
   "says": {
    "zh": "所在区划",
    "en": "Area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "creditCode",
   "says": {
    "zh": "企业",
    "en": "Enterprise"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "risks",
   "says": {
    "zh": "风险",
    "en": "Risks"
   },
   "type": "NoticeRisk",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "facts",
   "says": {
    "zh": "事实",
    "en": "Facts"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "term",
   "says": {
    "zh": "整改期限",
    "en": "Time to put it right"
   },
   "hint": {
    "zh": "自送达起",
    "en": "from service on"
   },
   "type": "OrderTermInput",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RiskNoticeReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RiskNoticeReportRectifiedInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "内容",
    "en": "What was done"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RiskNoticeServeInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "servedOn",
   "says": {
    "zh": "送达日",
    "en": "Served on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "way",
   "says": {
    "zh": "方式",
    "en": "Way"
   },
   "type": "OrderServiceWay",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "proofs",
   "says": {
    "zh": "证据",
    "en": "Proof"
   },
   "type": "OrderProofInput",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "receiptNo",
   "says": {
    "zh": "送达回证",
    "en": "Receipt"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "SheetLineCorrectInput": [
  {
   "name": "workerId",
   "says": {
    "zh": "工人标识",
    "en": "Worker's id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "payMonth",
   "says": {
    "zh": "工资月份",
    "en": "Pay month"
   },
   "type": "Month",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sheetNo",
   "says": {
    "zh": "表号",
    "en": "Number of the sheet"
   },
   "hint": {
    "zh": "1 为当月工资表（默认），2 至 99 为补发表",
    "en": "1, the default, is the month's own, 2 to 99 are supplementary"
   },
   "type": "Int",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "days",
   "says": {
    "zh": "天数",
    "en": "Days"
   },
   "hint": {
    "zh": "至多一位小数",
    "en": "with at most one decimal"
   },
   "type": "Float",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "totalPayFen",
   "says": {
    "zh": "应发",
    "en": "Total pay"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "deductionsFen",
   "says": {
    "zh": "扣款",
    "en": "Deductions"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "netFen",
   "says": {
    "zh": "实发",
    "en": "Net amount"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "advanceFen",
   "says": {
    "zh": "扣款中此前已预支的部分",
    "en": "What of the deductions was paid out before"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "signedOn",
   "says": {
    "zh": "签字日",
    "en": "Signed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idCardNumber",
   "says": {
    "zh": "应属另一身份证号",
    "en": "The line belongs to another identity number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "withdrawn",
   "says": {
    "zh": "作废",
    "en": "True"
   },
   "hint": {
    "zh": "从未有过这一行），不能另填；否则恢复",
    "en": "the line never was, and nothing else is said. False: it was after all"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "clear",
   "says": {
    "zh": "应为空的内容",
    "en": "What should be empty"
   },
   "type": "SheetLinePart",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "StayCorrectInput": [
  {
   "name": "workerId",
   "says": {
    "zh": "工人标识",
    "en": "Worker's id"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "enteredOn",
   "says": {
    "zh": "原进场日",
    "en": "The entering day as it stands"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "shouldBe",
   "says": {
    "zh": "应为的值",
    "en": "What it should be"
   },
   "hint": {
    "zh": "未给的不变",
    "en": "what is not given stays"
   },
   "type": "StayCorrection",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "勿写个人信息",
    "en": "without personal data"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "StayCorrection": [
  {
   "name": "idCardNumber",
   "says": {
    "zh": "身份证号",
    "en": "Identity number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "workerName",
   "says": {
    "zh": "姓名",
    "en": "Name"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "teamName",
   "says": {
    "zh": "班组",
    "en": "Team"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "workType",
   "says": {
    "zh": "工种",
    "en": "Trade"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "cellPhone",
   "says": {
    "zh": "手机号",
    "en": "Phone"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "payRollBankCardNumber",
   "says": {
    "zh": "工资卡号",
    "en": "Pay card"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "employerCreditCode",
   "says": {
    "zh": "用人单位",
    "en": "Employer"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "wageType",
   "says": {
    "zh": "计薪方式",
    "en": "How wages are counted"
   },
   "type": "WageType",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "wageRateFen",
   "says": {
    "zh": "工资标准",
    "en": "Rate"
   },
   "type": "Fen",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "contractSignedOn",
   "says": {
    "zh": "合同签订日",
    "en": "Contract signed on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "enteredOn",
   "says": {
    "zh": "进场日",
    "en": "Entered on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "leftOn",
   "says": {
    "zh": "离场日",
    "en": "Left on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "withdrawn",
   "says": {
    "zh": "作废",
    "en": "True"
   },
   "hint": {
    "zh": "从未有过这次进场），不能另填；否则恢复",
    "en": "the stay never was, and nothing else is said. False: it was after all"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "clear",
   "says": {
    "zh": "应为空的内容",
    "en": "What should be empty"
   },
   "type": "StayPart",
   "isList": true,
   "isNeeded": false
  }
 ],
 "WageAccountOpenInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "accountNo",
   "says": {
    "zh": "账号",
    "en": "Account number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "openedOn",
   "says": {
    "zh": "开户日",
    "en": "Opened on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WarningInput": [
  {
   "name": "id",
   "says": {
    "zh": "预警编号",
    "en": "Warning"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WarningAnswerInput": [
  {
   "name": "id",
   "says": {
    "zh": "预警编号",
    "en": "Warning"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "answer",
   "says": {
    "zh": "查明的情况和采取的措施",
    "en": "What was found and done"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据",
    "en": "Evidence"
   },
   "hint": {
    "zh": "至少一件",
    "en": "at least one piece"
   },
   "type": "String",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WarningAssignInput": [
  {
   "name": "id",
   "says": {
    "zh": "预警编号",
    "en": "Warning"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "townCode",
   "says": {
    "zh": "镇街区划代码",
    "en": "The town's area code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WarningExplainInput": [
  {
   "name": "id",
   "says": {
    "zh": "预警编号",
    "en": "Warning"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "explanation",
   "says": {
    "zh": "原因和已采取的措施",
    "en": "The reason and what was done"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据编号",
    "en": "Evidence by its id"
   },
   "hint": {
    "zh": "至少一件",
    "en": "at least one piece"
   },
   "type": "String",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WarningReasonInput": [
  {
   "name": "id",
   "says": {
    "zh": "预警编号",
    "en": "Warning"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "hint": {
    "zh": "1 至 500 字",
    "en": "1 to 500 characters"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RegisterInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WatchItemNoteInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "note",
   "says": {
    "zh": "内容",
    "en": "Note"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WatchItemOpenInput": [
  {
   "name": "kind",
   "says": {
    "zh": "类别",
    "en": "Kind"
   },
   "type": "WatchKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "areaCode",
   "says": {
    "zh": "所在区划",
    "en": "Area"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "sector",
   "says": {
    "zh": "行业",
    "en": "Sector"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "creditCode",
   "says": {
    "zh": "企业",
    "en": "Enterprise"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "projectCode",
   "says": {
    "zh": "项目",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "caseCode",
   "says": {
    "zh": "案件",
    "en": "Case"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "tags",
   "says": {
    "zh": "标签",
    "en": "Tags"
   },
   "type": "WatchTag",
   "isList": true,
   "isNeeded": false
  },
  {
   "name": "grade",
   "says": {
    "zh": "风险等级",
    "en": "How great the danger is"
   },
   "type": "RiskGrade",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "facts",
   "says": {
    "zh": "情况",
    "en": "What is wrong"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "owner",
   "says": {
    "zh": "责任人账号",
    "en": "The account of its owner"
   },
   "hint": {
    "zh": "难题为领班领导",
    "en": "of a hard problem the leader on duty"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "dueOn",
   "says": {
    "zh": "化解期限",
    "en": "To be resolved by"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "RegisterReasonInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "reason",
   "says": {
    "zh": "理由",
    "en": "Reason"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WatchItemResolveInput": [
  {
   "name": "code",
   "says": {
    "zh": "编号",
    "en": "Code"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "what",
   "says": {
    "zh": "内容",
    "en": "What was done"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "evidence",
   "says": {
    "zh": "证据编号",
    "en": "Evidence"
   },
   "type": "String",
   "isList": true,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller’s own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WorkReportHandInInput": [
  {
   "name": "kind",
   "says": {
    "zh": "种类",
    "en": "Kind"
   },
   "type": "WorkReportKind",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "period",
   "says": {
    "zh": "周报填周次如 2026-W11",
    "en": "The week of a weekly report"
   },
   "hint": {
    "zh": "其余填月份",
    "en": "the month of any other"
   },
   "type": "String",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "isNil",
   "says": {
    "zh": "确认零报告",
    "en": "Confirms that the report is nil"
   },
   "type": "Boolean",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "note",
   "says": {
    "zh": "文号或内容",
    "en": "What it is"
   },
   "hint": {
    "zh": "排查、通报、整改必填，不写证件号、手机号",
    "en": "such as its number; an artefact must have it. Nobody's number"
   },
   "type": "String",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "townCode",
   "says": {
    "zh": "哪个镇街",
    "en": "Which town"
   },
   "hint": {
    "zh": "管多个镇街的填",
    "en": "where you have several"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "sector",
   "says": {
    "zh": "哪个行业",
    "en": "Which sector"
   },
   "hint": {
    "zh": "管多个行业的填",
    "en": "where you have several"
   },
   "type": "Sector",
   "isList": false,
   "isNeeded": false
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "调用方自定的幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WorkerCodeInput": [
  {
   "name": "workerId",
   "says": {
    "zh": "工人标识",
    "en": "The worker"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ],
 "WorksStartInput": [
  {
   "name": "projectCode",
   "says": {
    "zh": "项目代码",
    "en": "Project"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "startedOn",
   "says": {
    "zh": "开工日",
    "en": "Started on"
   },
   "type": "Day",
   "isList": false,
   "isNeeded": true
  },
  {
   "name": "idempotencyKey",
   "says": {
    "zh": "幂等键",
    "en": "Key of the caller's own"
   },
   "type": "ID",
   "isList": false,
   "isNeeded": true
  }
 ]
};
