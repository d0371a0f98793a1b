import { type FieldDefinitionNode, Kind } from 'graphql';

/** Who may see a field by its rule; none where it has no rule. */
export const rolesOf = ({ directives = [] }: FieldDefinitionNode): readonly string[] | undefined => {
  const to = directives.find(({ name }) => name.value === 'allow')?.arguments?.[0]?.value;
  return to?.kind === Kind.LIST
    ? to.values.flatMap((role) => (role.kind === Kind.ENUM ? [role.value] : []))
    : undefined;
};
