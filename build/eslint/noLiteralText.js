// All text of the interface lies in data/: what a reader sees or hears is never a literal in a component.

const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|description|summary)$/;

/** Whether a literal ends up, as it is, in an element's content or in an attribute that is read out. */
function isShown(node) {
  const { parent } = node;
  switch (parent.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'JSXAttribute':
      return spoken.test(parent.name.name);
    // On its way through a choice, a sum or a template; not as what is compared, called with or looked up by.
    case 'ConditionalExpression':
      return parent.test !== node && isShown(parent);
    case 'BinaryExpression':
      return parent.operator === '+' && isShown(parent);
    case 'JSXExpressionContainer':
    case 'LogicalExpression':
    case 'TemplateLiteral':
      return isShown(parent);
    default:
      return false;
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralText = {
  meta: { type: 'problem', schema: [], messages: { text: '«{{text}}» is read by people: put it in data/locales.' } },
  create(context) {
    const check = (node, text) => {
      if (!/\p{L}/u.test(text) || !isShown(node)) return;
      context.report({ node, messageId: 'text', data: { text: text.trim() } });
    };
    return {
      JSXText: (node) => check(node, node.value),
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
