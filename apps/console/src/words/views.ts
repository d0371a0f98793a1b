import { inBoth } from './in-both';

/** The words of lists that somebody keeps, which come with them. */
export const views = inBoth(
  {
    views: {
      title: '收藏的清单',
      keep: '收藏当前清单',
      name: '给清单起个名字',
      example: '如：郭嘉镇红色预警',
      save: '保存',
      copy: '复制链接',
      copied: '已复制，发给别人就能打开；对方只看得到自己权限内的。',
      notCopied: '没有复制成，请复制浏览器地址栏里的地址。',
      drop: '删除“{{name}}”',
      sureToDrop: '删除收藏的“{{name}}”？',
      dropped: '已删除',
      cancel: '取消',
    },
  },
  {
    views: {
      title: 'Saved lists',
      keep: 'Save this list',
      name: 'Name of the list',
      example: 'such as: red warnings of Guojia',
      save: 'Save',
      copy: 'Copy the link',
      copied: 'Copied: whoever you send it to opens it, and sees what is in their own scope.',
      notCopied: 'Not copied: please copy the address from the browser.',
      drop: 'Delete “{{name}}”',
      sureToDrop: 'Delete the saved list “{{name}}”?',
      dropped: 'Deleted',
      cancel: 'Cancel',
    },
  },
);
