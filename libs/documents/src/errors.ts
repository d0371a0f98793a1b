import { defineErrors } from '@anxin/domain-kit';

export const printErrors = defineErrors('PRINT', {
  CHARACTER_MISSING:
    '有字符没有可用的字形，未能打印：details 列出其码位；请运维安装 fonts-hanazono 或用 RARE_FONTS 指定字体 No font here has these characters (`details` names their code points), so nothing was printed: install fonts-hanazono, or name a font by RARE_FONTS.',
});
