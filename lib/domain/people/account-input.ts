import { z } from 'zod';
import { requiredText } from '@/lib/domain/inputs/text';
import { emailSchema } from './email';
import { givenPasswordSchema, newPasswordSchema } from './password';

export const personNameSchema = requiredText(80);
export const organisationNameSchema = requiredText(120);

export const signInSchema = z.object({ email: emailSchema, password: givenPasswordSchema });
export type SignIn = z.infer<typeof signInSchema>;

const account = { name: personNameSchema, email: emailSchema, password: newPasswordSchema };

/** What a new workspace begins with. */
export const startChoices = ['sample', 'empty'] as const;
export type StartChoice = (typeof startChoices)[number];

export const createWorkspaceSchema = z.object({
  organisationName: organisationNameSchema,
  start: z.enum(startChoices, { error: 'validation.required' }),
});
export type CreateWorkspace = z.infer<typeof createWorkspaceSchema>;

/** A person who is new here, and their workspace. */
export const registerSchema = z.object({ ...createWorkspaceSchema.shape, ...account });
export type Register = z.infer<typeof registerSchema>;

export const acceptInvitationSchema = z.object({ token: z.string().min(1).max(200) });

/** A guest without an account: the address is the one that was invited. */
export const joinSchema = z.object({
  token: z.string().min(1).max(200),
  name: personNameSchema,
  password: newPasswordSchema,
});
export type Join = z.infer<typeof joinSchema>;

export const changePasswordSchema = z.object({
  currentPassword: givenPasswordSchema,
  newPassword: newPasswordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;
