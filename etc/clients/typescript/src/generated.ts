// Written by scripts/generate.mjs from the API's description; a change here is lost.
import { pages } from "./paging.js";
import type { CallOptions, Transport } from "./transport.js";

/** The answer to an attempt to sign in. */
export interface AbpLoginResult {
  result: LoginResultType;
  description: string | null;
}

/** 1 Vacation, 2 Sickness, 3 Training, 4 Other. */
export const AbsenceReason = {
  Vacation: 1,
  Sickness: 2,
  Training: 3,
  Other: 4,
} as const;
export type AbsenceReason = (typeof AbsenceReason)[keyof typeof AbsenceReason];

export interface AcceptInvitationInput {
  token: string;
  name: string;
  password: string;
}

export interface AcceptedInvitationDto {
  userName: string;
}

/** 1 Wallet, 2 CodeGrants, 3 Purchases, 4 Held, 5 GatewayClearing, 6 Tax, 7 Agency, 8 Bank. */
export const AccountKind = {
  Wallet: 1,
  CodeGrants: 2,
  Purchases: 3,
  Held: 4,
  GatewayClearing: 5,
  Tax: 6,
  Agency: 7,
  Bank: 8,
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

/** One method of a service, and how it is reached. */
export interface ActionApiDescriptionModel {
  uniqueName: string;
  name: string;
  httpMethod: string | null;
  url: string;
  supportedVersions: string[] | null;
  parametersOnMethod: MethodParameterApiDescriptionModel[];
  parameters: ParameterApiDescriptionModel[];
  returnValue: ReturnValueApiDescriptionModel;
  allowAnonymous: boolean | null;
  implementFrom: string | null;
}

export interface AddAbsenceInput {
  /** The first day away, in the agent's time zone. */
  from: string | null;
  /** The last day away. */
  until: string | null;
  reason: AbsenceReason | null;
  note?: string | null;
  takeover?: TakeoverInput | null;
}

/** A postal address. Every part may be missing. */
export interface AddressDto {
  /** Street and number; further lines stand in it, too. */
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  /** State, province or county. */
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
}

/** An agency as the host sees it. */
export interface AgencyDto {
  name: string;
  subdomain: string;
  state: AgencyState;
  /** #rrggbb. */
  primaryColor: string;
  /** Address of the logo, or null where there is none. */
  logoUrl: string | null;
  /** Where the portal answers, e.g. http://north.localhost:5000. */
  portalUrl: string;
  /** Where the first admin was invited. */
  adminEmail: string;
  /** UTC. */
  creationTime: string;
  concurrencyStamp: string;
  id: string;
}

export interface AgencyOverviewDto {
  agents: number;
  clients: number;
  pendingInvitations: number;
  /** Clients with a service that nobody is in charge of. */
  clientsWithoutAgent: number;
  clientsByService: Record<string, number>;
  /** Clients that are served by the month in which they came, the oldest first. */
  newClients: MonthCountDto[];
  /** The newest five. */
  newestClients: ClientDto[];
}

export interface AgencySettingsDto {
  /** One of the portal's languages; null for the installation's. */
  language: string | null;
  /** IANA; null for each browser's. */
  timeZone: string | null;
  /** iso, dots, slashes, month-first or words; null for each language's. */
  dateFormat: string | null;
}

/** 1 Active, 2 Suspended. */
export const AgencyState = {
  Active: 1,
  Suspended: 2,
} as const;
export type AgencyState = (typeof AgencyState)[keyof typeof AgencyState];

export interface AgentAbsenceDto {
  id: string;
  /** The first day away, in the agent's time zone. */
  from: string;
  /** The last day away. */
  until: string;
  reason: AbsenceReason;
  note: string | null;
}

export interface AgentDetailsDto {
  /** IANA. */
  timeZone: string;
  /** In the agent's time zone. */
  workingHours: WorkingDayDto[];
  /** Basis points: 100 are one per cent. */
  commissionBasisPoints: number;
  /** The ones to come first; those that ended more than a year ago are left out. */
  absences: AgentAbsenceDto[];
  concurrencyStamp: string;
  name: string;
  email: string;
  department: Department;
  specialisation: string | null;
  isActive: boolean;
  /** False while an absence lasts. */
  isPresent: boolean;
  /** The last day of the absence that lasts. */
  awayUntil: string | null;
  /** Client workspaces that the agent is in charge of. */
  clientCount: number;
  /** Clients at most. */
  maxClients: number;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface AgentDto {
  name: string;
  email: string;
  department: Department;
  specialisation: string | null;
  isActive: boolean;
  /** False while an absence lasts. */
  isPresent: boolean;
  /** The last day of the absence that lasts. */
  awayUntil: string | null;
  /** Client workspaces that the agent is in charge of. */
  clientCount: number;
  /** Clients at most. */
  maxClients: number;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface AgentOverviewDto {
  department: Department;
  clients: number;
  /** Services in the agent's hands by the month in which they were assigned, the oldest first. */
  assigned: MonthCountDto[];
  /** The five assigned last. */
  newestClients: ClientDto[];
}

export interface AgentPerformanceDto {
  name: string;
  department: Department;
  /** By the metric's name; in the metric's unit. */
  values: Record<string, number>;
  /** Basis points. */
  commissionBasisPoints: number;
  /** What can be commissioned, one amount a currency. */
  commissionable: Money[];
  /** The agent's share of it. */
  commission: Money[];
  id: string;
}

/** 1 Present, 2 Absent. */
export const AgentPresence = {
  Present: 1,
  Absent: 2,
} as const;
export type AgentPresence = (typeof AgentPresence)[keyof typeof AgentPresence];

export interface ApiKeyDayDto {
  /** In UTC. */
  day: string;
  requests: number;
}

export interface ApiKeyDto {
  name: string;
  /** How the key begins. */
  prefix: string;
  ownerId: string;
  ownerName: string;
  state: ApiKeyState;
  /** Names of permissions. */
  scopes: string[];
  /** UTC. */
  creationTime: string;
  /** UTC; null for a key without an end. */
  expiresAt: string | null;
  /** UTC. */
  revokedAt: string | null;
  /** UTC; null for a key that was never used. */
  lastUsedAt: string | null;
  /** The address of the last request. */
  lastUsedFrom: string | null;
  id: string;
}

/** 1 Active, 2 Expired, 3 Revoked. */
export const ApiKeyState = {
  Active: 1,
  Expired: 2,
  Revoked: 3,
} as const;
export type ApiKeyState = (typeof ApiKeyState)[keyof typeof ApiKeyState];

/** The services of an application, and the types that they use. */
export interface ApplicationApiDescriptionModel {
  modules: Record<string, ModuleApiDescriptionModel>;
  types: Record<string, TypeApiDescriptionModel>;
}

/** The permissions and policies that are granted to the caller. */
export interface ApplicationAuthConfigurationDto {
  grantedPolicies: Record<string, boolean>;
}

/** What a client needs to know when it starts. */
export interface ApplicationConfigurationDto {
  localization: ApplicationLocalizationConfigurationDto;
  auth: ApplicationAuthConfigurationDto;
  setting: ApplicationSettingConfigurationDto;
  currentUser: CurrentUserDto;
  features: ApplicationFeatureConfigurationDto;
  globalFeatures: ApplicationGlobalFeatureConfigurationDto;
  multiTenancy: MultiTenancyInfoDto;
  currentTenant: CurrentTenantDto;
  timing: TimingDto;
  clock: ClockDto;
  objectExtensions: ObjectExtensionsDto;
  extraProperties: Record<string, unknown>;
}

/** Features that clients may see. */
export interface ApplicationFeatureConfigurationDto {
  values: Record<string, string>;
}

/** Features of the whole application that are switched on. */
export interface ApplicationGlobalFeatureConfigurationDto {
  enabledFeatures: string[];
}

/** Languages, the current culture, and texts where they were asked for. */
export interface ApplicationLocalizationConfigurationDto {
  values: Record<string, Record<string, string>>;
  resources: Record<string, ApplicationLocalizationResourceDto>;
  languages: LanguageInfo[];
  currentCulture: CurrentCultureDto;
  defaultResourceName: string | null;
  languagesMap: Record<string, NameValue[]>;
  languageFilesMap: Record<string, NameValue[]>;
}

/** The texts of a culture. */
export interface ApplicationLocalizationDto {
  resources: Record<string, ApplicationLocalizationResourceDto>;
  currentCulture: CurrentCultureDto;
}

/** The texts of one resource. */
export interface ApplicationLocalizationResourceDto {
  texts: Record<string, string>;
  baseResources: string[] | null;
}

/** Settings that clients may see. */
export interface ApplicationSettingConfigurationDto {
  values: Record<string, string>;
}

export interface AssignAgentInput {
  service: ServiceKind | null;
  /** The agent's id, or null to leave the service without one. */
  agentId?: string | null;
  /** True to take the least loaded present agent of the department instead. */
  automatic?: boolean;
}

export interface AssignManyInput {
  service?: ServiceKind | null;
  /** Needed unless `Automatic`. */
  agentId?: string | null;
  /** True to give each client to the least loaded present agent instead. */
  automatic?: boolean;
  /** At least one, at most `MaxChosen`; those that are not there are left out. */
  clientIds: string[];
}

export interface AssignableAgentDto {
  name: string;
  /** Clients that the agent is in charge of now. */
  clientCount: number;
  /** Clients at most. */
  maxClients: number;
  isPresent: boolean;
  id: string;
}

/** A time during which an agent was in charge of a service. */
export interface AssignmentDto {
  service: ServiceKind;
  agentId: string;
  /** Null where the agent's account is gone. */
  agentName: string | null;
  /** UTC. */
  startedAt: string;
  /** UTC; null while it lasts. */
  endedAt: string | null;
  reason: AssignmentReason;
  endReason: AssignmentReason | null;
  /** Who began it; null for a job. */
  startedBy: string | null;
  id: string;
}

/** 1 Chosen, 2 Automatic, 3 Moved, 4 AgentDeactivated, 5 AgentAbsent, 6 DepartmentChanged, 7 ServiceEnded, 8 ClientArchived. */
export const AssignmentReason = {
  Chosen: 1,
  Automatic: 2,
  Moved: 3,
  AgentDeactivated: 4,
  AgentAbsent: 5,
  DepartmentChanged: 6,
  ServiceEnded: 7,
  ClientArchived: 8,
} as const;
export type AssignmentReason = (typeof AssignmentReason)[keyof typeof AssignmentReason];

export interface AssignmentRunDto {
  service: ServiceKind | null;
  /** Services without an agent at the start; null while the run waits. */
  total: number | null;
  /** Services that have an agent now. */
  assigned: number;
  /** Services for which nobody had room. */
  leftOver: number;
  /** UTC. */
  creationTime: string;
  /** UTC; null while it waits or runs. */
  finishedAt: string | null;
  id: string;
}

export interface AutoRechargeDto {
  isOn: boolean;
  threshold: Money | null;
  amount: Money | null;
  monthlyCeiling: Money | null;
  paymentMethodId: string | null;
  /** Refusals one after another; the third stops it. */
  failures: number;
  /** The last refusal, in the provider's word for programs. */
  failureCode: string | null;
  /** UTC; when it stopped by itself. Null while it did not. */
  stoppedAt: string | null;
  /** UTC; nothing is tried before. Null where the next spend decides. */
  nextTryAt: string | null;
  open: PaymentDto | null;
  minThreshold: Money;
  minAmount: Money;
  max: Money;
  thisMonth: RechargeSumDto;
  altogether: RechargeSumDto;
  /** The last ones, whatever became of them. */
  recent: PaymentDto[];
  /** The client's saved cards and accounts. */
  methods: PaymentMethodDto[];
}

/** 1 Month, 2 Year. */
export const BillingInterval = {
  Month: 1,
  Year: 2,
} as const;
export type BillingInterval = (typeof BillingInterval)[keyof typeof BillingInterval];

/** What a portal looks like. */
export interface BrandDto {
  /** The agency, or null for the host's own portal. */
  agencyId: string | null;
  name: string;
  /** #rrggbb. */
  primaryColor: string;
  /** #000000 or #ffffff: readable on `PrimaryColor`. */
  primaryTextColor: string;
  /** Path of the logo with its version, or null. */
  logoUrl: string | null;
  /** Plain text beside the sign-in form. */
  loginText: string | null;
  concurrencyStamp: string;
}

export interface CancelSubscriptionInput {
  /** At once, without giving anything back; otherwise when the period ends. */
  now?: boolean;
}

export interface ChangeClientServiceInput {
  service: ServiceKind | null;
  /** The first or last day of use, today (UTC) where it is missing; not in the future. */
  day?: string | null;
}

/** A new password, proved by the old one. */
export interface ChangePasswordInput {
  currentPassword?: string | null;
  newPassword: string;
}

export interface ChangePaymentInput {
  choice?: PaymentChoice;
  /** Which saved method; the default one where it is null. */
  paymentMethodId?: string | null;
}

export interface ChangePlanInput {
  planId?: string;
  interval?: BillingInterval;
}

export interface ChangeUserNameInput {
  /** The own e-mail address, or a name without @. */
  userName: string;
  currentPassword: string;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface CheckPeopleImportInput {
  /** What each column holds, in the file's order. */
  fields: PeopleField[];
  /** Admin or agent, where a row does not say. */
  kind?: InvitationKind;
  department?: Department | null;
}

export interface ChooseLanguageInput {
  /** One of the portal's languages: en, de, fr, es, tr, ar. */
  language: string;
}

export interface ChosenClientsInput {
  /** At least one, at most `MaxChosen`; those that are not there are left out. */
  clientIds: string[];
}

/** Null for those who may not change clients. */
export interface ClientBillingDto {
  address: AddressDto;
  taxNumber: string | null;
  /** Where invoices go; the primary contact gets them where it is empty. */
  email: string | null;
}

export interface ClientContactDto {
  id: string;
  name: string;
  role: string | null;
  email: string;
  phone: string | null;
  isPrimary: boolean;
}

export interface ClientContactInput {
  name: string;
  role?: string | null;
  email: string;
  phone?: string | null;
  /** True to make it the one whom lists show; the one before steps back. */
  isPrimary?: boolean;
  /** The client's, as it was read: a change that somebody saved since is not overwritten. Not looked at for a new contact. */
  concurrencyStamp?: string | null;
}

/** All that the agency keeps about a client. */
export interface ClientDetailsDto {
  legalName: string | null;
  /** With its scheme. */
  website: string | null;
  industry: string | null;
  phone: string | null;
  /** IANA. */
  timeZone: string;
  address: AddressDto;
  /** The primary one first, then by name. */
  contacts: ClientContactDto[];
  /** The past ones included, the newest first. */
  periods: ClientServicePeriodDto[];
  billing: ClientBillingDto | null;
  /** UTC. */
  archivedAt: string | null;
  companyName: string;
  /** The primary contact's. */
  contactName: string;
  /** The primary contact's. */
  contactEmail: string;
  services: ClientServiceDto[];
  state: ClientState;
  /** UTC. */
  creationTime: string;
  concurrencyStamp: string;
  id: string;
}

export interface ClientDto {
  companyName: string;
  /** The primary contact's. */
  contactName: string;
  /** The primary contact's. */
  contactEmail: string;
  services: ClientServiceDto[];
  state: ClientState;
  /** UTC. */
  creationTime: string;
  concurrencyStamp: string;
  id: string;
}

export interface ClientMarginDto {
  /** Null for costs that are no client's. */
  clientId: string | null;
  /** The client's company. */
  clientName: string | null;
  revenue: Money;
  cost: Money;
  margin: Money;
  /** The margin in hundredths of a percent of revenue; null where there is no revenue. */
  basisPoints: number | null;
}

export interface ClientOverviewDto {
  clientId: string;
  companyName: string;
  services: ClientServiceDto[];
}

export interface ClientRevenueDto {
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  sales: Money;
  refunds: Money;
  net: Money;
  tax: Money;
  balance: Money;
}

/** A service that the client uses, and who is in charge of it. */
export interface ClientServiceDto {
  service: ServiceKind;
  /** The agent's id, or null where nobody is assigned. */
  agentId: string | null;
  agentName: string | null;
  /** UTC; since when the agent is in charge. */
  assignedAt: string | null;
}

/** Days on which a client used a service. */
export interface ClientServicePeriodDto {
  service: ServiceKind;
  from: string;
  /** The last day; null while the service is in use. */
  until: string | null;
}

/** 1 Active, 2 Archived. */
export const ClientState = {
  Active: 1,
  Archived: 2,
} as const;
export type ClientState = (typeof ClientState)[keyof typeof ClientState];

/** The kind of the dates that the application sends. */
export interface ClockDto {
  kind: string | null;
}

export interface CodeClientDto {
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  redemptions: number;
  value: Money;
}

export interface CodeMonthDto {
  /** Its first moment. */
  month: string;
  redemptions: number;
  value: Money;
}

export interface CodePreviewDto {
  value: Money;
  /** What it would grant beside credit; null for credit alone. */
  grantText: string | null;
  /** UTC; null for a code that does not expire. */
  expiresAt: string | null;
}

export interface CodeSheetItemDto {
  code: string;
  value: Money;
  /** What it grants beside credit. */
  grantText: string | null;
  /** UTC; null for a code that does not expire. */
  expiresAt: string | null;
  /** The client's wallet with the code filled in. */
  url: string;
  id: string;
}

export interface CodeStatisticsDto {
  redemptions: number;
  value: Money;
  /** Clients that redeemed at least once. */
  clients: number;
  /** The last twelve months, the oldest first, those without a redemption included. */
  months: CodeMonthDto[];
  /** The clients with the most redemptions, at most `ClientsShown`. */
  topClients: CodeClientDto[];
}

export interface ConfirmEmailCodeInput {
  /** The six digits of the newest mail; blanks between them do not matter. */
  code: string;
}

/** Something that the portal works with. */
export interface ConnectedServiceDto {
  /** Unique and lower case, e.g. mail. */
  key: string;
  /** In the reader's language. */
  name: string;
  /** What it is for, in one sentence. */
  purpose: string;
  state: ConnectedServiceState;
  /** How it is set up, in one sentence. */
  detail: string;
  /** UTC; null where nobody connected it or it is not known. */
  since: string | null;
  /** Who connected it; null where nobody did or it is not known. */
  connectedBy: string | null;
  /** The page where it is set up, from the portal's root; null where the caller can't. */
  path: string | null;
  /** What is done there, in one or two words. */
  action: string | null;
}

/** How a service is set up. 1 NotConfigured, 2 BuiltIn, 3 Connected. */
export const ConnectedServiceState = {
  NotConfigured: 1,
  BuiltIn: 2,
  Connected: 3,
} as const;
export type ConnectedServiceState = (typeof ConnectedServiceState)[keyof typeof ConnectedServiceState];

/** One service. */
export interface ControllerApiDescriptionModel {
  controllerName: string;
  controllerGroupName: string | null;
  isRemoteService: boolean;
  isIntegrationService: boolean;
  apiVersion: string | null;
  type: string;
  interfaces: ControllerInterfaceApiDescriptionModel[];
  actions: Record<string, ActionApiDescriptionModel>;
}

/** An interface of a service, with its methods. */
export interface ControllerInterfaceApiDescriptionModel {
  type: string;
  name: string;
  methods: InterfaceMethodApiDescriptionModel[];
}

export interface CostDto {
  /** Null for what is no client's. */
  clientId: string | null;
  /** The client's company. */
  clientName: string | null;
  service: string | null;
  amount: Money;
  day: string;
  isMonthly: boolean;
  /** A day of the last month of a monthly one that was ended. */
  endedOn: string | null;
  note: string | null;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface CreateAgencyInput {
  name: string;
  /** A DNS label, not reserved, not taken. */
  subdomain: string;
  /** Who gets the invitation to become the agency's first admin. */
  adminEmail: string;
  /** #rrggbb. */
  primaryColor: string;
  /** A PNG, JPEG or WebP file of at most `MaxLogoBytes` bytes. */
  logo?: string | null;
}

export interface CreateApiKeyInput {
  name: string;
  /** UTC; null for a key without an end. */
  expiresAt?: string | null;
  /** Names of permissions that the person holds. What one needs is added. */
  scopes?: string[];
}

export interface CreateClientInput {
  companyName: string;
  contactName: string;
  contactEmail: string;
  /** At least one. */
  services?: ServiceKind[];
  /** True to put the least loaded present agent of its department in charge of each service, where one has room. */
  assignAutomatically?: boolean;
}

export interface CreateRedeemCodesInput {
  count?: number;
  /** The code itself, where `Count` is 1: letters, digits and hyphens. Empty for a random one. */
  code?: string | null;
  /** What each redemption credits, in minor units of the agency's currency. May be nothing where the code grants something else. */
  valueMinorUnits?: number;
  /** What it grants beside credit: the kind of a choice. Empty for credit alone. */
  grantKind?: string | null;
  /** Which one of that kind. */
  grantSubject?: string | null;
  /** How many redemptions there may be altogether. */
  usageLimit?: number;
  /** How many of them may be one client's. */
  perClientLimit?: number;
  /** UTC; the code works until then. Empty for a code that does not expire. */
  expiresAt?: string | null;
  description?: string | null;
}

export interface CreateRoleInput {
  name: string;
  /** The role whose grants the new one starts with, or null for none. */
  copyOf?: string | null;
}

export interface CreateSavedViewInput {
  /** The list's name, e.g. `clients`. */
  list: string;
  name: string;
  /** What the address says after its question mark, e.g. `State=Archived&Sorting=CompanyName`. */
  query?: string | null;
  /** True where the list shall open with it. */
  isDefault?: boolean;
}

export interface CreateTeamGroupInput {
  name: string;
  parentId?: string | null;
}

export interface CreatedApiKeyDto {
  apiKey: ApiKeyDto;
  /** The key to send as "Authorization: Bearer …" or "X-Api-Key". Nobody can read it again. */
  key: string;
}

export interface CreditAgencyInput {
  amountMinorUnits?: number;
  /** What it is for; the agency reads it in its history. */
  reason: string;
  /** A key of the caller's choice: the same key again for the same agency credits nothing more. */
  requestKey: string;
}

export interface CreditInvoiceInput {
  /** What of which line; all that is left of the invoice where it is missing. */
  lines?: CreditInvoiceLineInput[] | null;
  target?: RefundTarget;
  /** Printed on the credit note. */
  reason?: string | null;
  /** The caller's key: the same again for the same invoice is the same credit note. */
  requestKey?: string | null;
}

export interface CreditInvoiceLineInput {
  lineId?: string;
  /** In minor units, tax included; negative of a line that took off. */
  amountMinorUnits?: number;
}

/** The culture of the request. */
export interface CurrentCultureDto {
  displayName: string;
  englishName: string;
  threeLetterIsoLanguageName: string;
  twoLetterIsoLanguageName: string;
  isRightToLeft: boolean;
  cultureName: string;
  name: string;
  nativeName: string;
  dateTimeFormat: DateTimeFormatDto;
}

/** The tenant of the request. */
export interface CurrentTenantDto {
  id: string | null;
  name: string | null;
  isAvailable: boolean;
}

/** Who is calling. */
export interface CurrentUserDto {
  isAuthenticated: boolean;
  id: string | null;
  tenantId: string | null;
  impersonatorUserId: string | null;
  impersonatorTenantId: string | null;
  impersonatorUserName: string | null;
  impersonatorTenantName: string | null;
  userName: string | null;
  name: string | null;
  surName: string | null;
  email: string | null;
  emailVerified: boolean;
  phoneNumber: string | null;
  phoneNumberVerified: boolean;
  roles: string[];
  sessionId: string | null;
}

/** How the current culture writes dates. */
export interface DateTimeFormatDto {
  calendarAlgorithmType: string | null;
  dateTimeFormatLong: string | null;
  shortDatePattern: string | null;
  fullDateTimePattern: string | null;
  dateSeparator: string | null;
  shortTimePattern: string | null;
  longTimePattern: string | null;
}

/** 0 Sunday, 1 Monday, 2 Tuesday, 3 Wednesday, 4 Thursday, 5 Friday, 6 Saturday. */
export const DayOfWeek = {
  Sunday: 0,
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
} as const;
export type DayOfWeek = (typeof DayOfWeek)[keyof typeof DayOfWeek];

export interface DeactivateAgentInput {
  /** One for every service that the agent is in charge of. */
  takeovers?: ServiceTakeoverInput[];
}

/** For agents. 1 Marketing, 2 Website, 3 Courses, 4 Support. */
export const Department = {
  Marketing: 1,
  Website: 2,
  Courses: 3,
  Support: 4,
} as const;
export type Department = (typeof Department)[keyof typeof Department];

export interface DepartmentLoadDto {
  department: Department;
  /** Active agents. */
  agents: number;
  /** Those of them who are not away. */
  present: number;
  /** Clients of all of them. */
  clients: number;
  /** Clients that all of them can have. */
  capacity: number;
  /** Agents with more clients than their capacity. */
  overloaded: number;
  /** Services of clients that nobody is in charge of. */
  unassigned: number;
}

/** 0 None, 1 Notice, 2 OrdersBlocked, 3 ServicesPaused, 4 Cancelled. */
export const DunningStep = {
  None: 0,
  Notice: 1,
  OrdersBlocked: 2,
  ServicesPaused: 3,
  Cancelled: 4,
} as const;
export type DunningStep = (typeof DunningStep)[keyof typeof DunningStep];

export interface EmailChangeDto {
  oldEmail: string;
  newEmail: string;
  isNewConfirmed: boolean;
  isOldConfirmed: boolean;
  /** UTC; after it the change has to be asked for anew. */
  expiresAt: string;
  /** Seconds until a code can be sent again; 0 where it can be now. */
  secondsUntilResend: number;
}

export interface EmailChangeStateDto {
  /** True where the account has the new address now. */
  isDone: boolean;
}

export interface EmailChangeTicketInput {
  ticket: string;
}

/** Mail delivery; the password is never sent out. */
export interface EmailSettingsDto {
  smtpHost: string | null;
  smtpPort: number;
  smtpUserName: string | null;
  smtpPassword: string | null;
  smtpDomain: string | null;
  smtpEnableSsl: boolean;
  smtpUseDefaultCredentials: boolean;
  defaultFromAddress: string | null;
  defaultFromDisplayName: string | null;
}

export interface EndCostInput {
  /** A day of the last month that it counts in. */
  lastDay?: string;
}

export interface EndSessionsInput {
  /** So that nobody who has found an open browser locks its owner out of the others. */
  currentPassword: string;
}

export interface EntityExtensionDto {
  properties: Record<string, ExtensionPropertyDto>;
  configuration: Record<string, unknown>;
}

export interface ExtendTrialInput {
  days?: number;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionEnumDto {
  fields: ExtensionEnumFieldDto[];
  localizationResource: string | null;
}

export interface ExtensionEnumFieldDto {
  name: string | null;
  value: unknown;
}

export interface ExtensionPropertyApiCreateDto {
  isAvailable: boolean;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionPropertyApiDto {
  onGet: ExtensionPropertyApiGetDto;
  onCreate: ExtensionPropertyApiCreateDto;
  onUpdate: ExtensionPropertyApiUpdateDto;
}

export interface ExtensionPropertyApiGetDto {
  isAvailable: boolean;
}

export interface ExtensionPropertyApiUpdateDto {
  isAvailable: boolean;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionPropertyAttributeDto {
  typeSimple: string | null;
  config: Record<string, unknown>;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionPropertyDto {
  type: string | null;
  typeSimple: string | null;
  displayName: LocalizableStringDto;
  api: ExtensionPropertyApiDto;
  ui: ExtensionPropertyUiDto;
  policy: ExtensionPropertyPolicyDto;
  attributes: ExtensionPropertyAttributeDto[];
  configuration: Record<string, unknown>;
  defaultValue: unknown;
}

export interface ExtensionPropertyFeaturePolicyDto {
  features: string[] | null;
  requiresAll: boolean;
}

export interface ExtensionPropertyGlobalFeaturePolicyDto {
  features: string[] | null;
  requiresAll: boolean;
}

export interface ExtensionPropertyPermissionPolicyDto {
  permissionNames: string[] | null;
  requiresAll: boolean;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionPropertyPolicyDto {
  globalFeatures: ExtensionPropertyGlobalFeaturePolicyDto;
  features: ExtensionPropertyFeaturePolicyDto;
  permissions: ExtensionPropertyPermissionPolicyDto;
}

/** Part of the description of properties that modules add to entities. */
export interface ExtensionPropertyUiDto {
  onTable: ExtensionPropertyUiTableDto;
  onCreateForm: ExtensionPropertyUiFormDto;
  onEditForm: ExtensionPropertyUiFormDto;
  lookup: ExtensionPropertyUiLookupDto;
}

export interface ExtensionPropertyUiFormDto {
  isVisible: boolean;
}

export interface ExtensionPropertyUiLookupDto {
  url: string | null;
  resultListPropertyName: string | null;
  displayPropertyName: string | null;
  valuePropertyName: string | null;
  filterParamName: string | null;
}

export interface ExtensionPropertyUiTableDto {
  isVisible: boolean;
}

/** A feature, its value and where the value comes from. */
export interface FeatureDto {
  name: string;
  displayName: string | null;
  value: string | null;
  provider: FeatureProviderDto | null;
  description: string | null;
  valueType: IStringValueType | null;
  /** How deep it stands under its parents, for indentation. */
  depth: number;
  parentName: string | null;
}

/** A group of features. */
export interface FeatureGroupDto {
  name: string;
  displayName: string;
  features: FeatureDto[];
}

/** The provider that a feature's value comes from. */
export interface FeatureProviderDto {
  name: string;
  key: string | null;
}

/** Whether a tenant was found. */
export interface FindTenantResultDto {
  success: boolean;
  tenantId: string | null;
  name: string | null;
  normalizedName: string | null;
  isActive: boolean;
}

export interface GatewayBalanceDto {
  gateway: GatewayKind | null;
  balance: Money;
  paidOut: Money;
  /** The day of the newest payout that stands. */
  lastPaidOn: string | null;
}

/** 1 Test, 2 Stripe, 3 PayPal. */
export const GatewayKind = {
  Test: 1,
  Stripe: 2,
  PayPal: 3,
} as const;
export type GatewayKind = (typeof GatewayKind)[keyof typeof GatewayKind];

export interface GatewaySettingsDto {
  hasStripeKey: boolean;
  hasStripeWebhookSecret: boolean;
  /** What Stripe is to be told as the endpoint of webhooks. */
  stripeWebhookUrl: string;
  payPalClientId: string | null;
  hasPayPalSecret: boolean;
  payPalWebhookId: string | null;
  /** What PayPal is to be told as the endpoint of webhooks. */
  payPalWebhookUrl: string;
  /** Whether the installation has the built-in gateway, which moves no money. */
  offersTest: boolean;
  /** Whether the built-in gateway takes payments where there is no account. */
  allowsTest: boolean;
  /** Which are in use now. */
  available: GatewayKind[];
  topUpMin: Money;
  topUpMax: Money;
}

/** Features in their groups. */
export interface GetFeatureListResultDto {
  groups: FeatureGroupDto[];
}

export interface GetListFileInput {
  /** The list's name, e.g. `clients`. */
  list: string;
  /** Filters, sorting and columns as the list's address has them, e.g. `State=Archived&Columns=Contact`; of a list that is of one thing, such as one client's team, the id of that as well: `Of=…`. */
  query?: string | null;
  format?: ListFileFormat;
  /** IANA; the zone in which moments are written, UTC where it is empty. */
  timeZone?: string | null;
}

/** All permissions that may be granted to a provider's key, in their groups. */
export interface GetPermissionListResultDto {
  entityDisplayName: string;
  groups: PermissionGroupDto[];
}

export interface GrantChoiceDto {
  /** The kind's name. */
  kind: string;
  /** What the kind is called in the reader's language. */
  kindLabel: string;
  /** Which one of it. */
  subject: string;
  text: string;
}

/** What a change of many assignments did. */
export interface HandoverResultDto {
  /** Services that changed hands. */
  moved: number;
  /** Services that stay as they were, or without an agent, because nobody had room. */
  leftOver: number;
}

export interface HostOverviewDto {
  activeAgencies: number;
  suspendedAgencies: number;
  /** Agencies by the month in which they were created, the oldest first. */
  newAgencies: MonthCountDto[];
  /** The newest five. */
  newestAgencies: AgencyDto[];
}

export interface IRemoteStreamContent {
  fileName?: string | null;
  contentType?: string | null;
  contentLength?: number | null;
}

export interface IStringValueType {
  name: string | null;
  properties: Record<string, unknown> | null;
  validator: IValueValidator;
}

export interface IValueValidator {
  name: string | null;
  properties: Record<string, unknown> | null;
}

/** A time zone by its IANA name. */
export interface IanaTimeZone {
  timeZoneName: string | null;
}

/** A role to create. */
export interface IdentityRoleCreateDto {
  name: string;
  isDefault?: boolean;
  isPublic?: boolean;
  extraProperties?: Record<string, unknown>;
}

/** A role. */
export interface IdentityRoleDto {
  name: string;
  isDefault: boolean;
  isStatic: boolean;
  isPublic: boolean;
  concurrencyStamp: string;
  creationTime: string;
  id: string;
  extraProperties: Record<string, unknown>;
}

/** A role's new state. */
export interface IdentityRoleUpdateDto {
  concurrencyStamp?: string;
  name: string;
  isDefault?: boolean;
  isPublic?: boolean;
  extraProperties?: Record<string, unknown>;
}

/** A user to create. */
export interface IdentityUserCreateDto {
  password: string;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  phoneNumber?: string | null;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  /** Null leaves the roles as they are. */
  roleNames?: string[] | null;
  extraProperties?: Record<string, unknown>;
}

/** A user. */
export interface IdentityUserDto {
  tenantId: string | null;
  userName: string;
  name: string | null;
  surname: string | null;
  email: string | null;
  emailConfirmed: boolean;
  phoneNumber: string | null;
  phoneNumberConfirmed: boolean;
  isActive: boolean;
  lockoutEnabled: boolean;
  accessFailedCount: number;
  lockoutEnd: string | null;
  concurrencyStamp: string;
  entityVersion: number;
  lastPasswordChangeTime: string | null;
  isDeleted: boolean;
  deleterId: string | null;
  deletionTime: string | null;
  lastModificationTime: string | null;
  lastModifierId: string | null;
  creationTime: string;
  creatorId: string | null;
  id: string;
  extraProperties: Record<string, unknown>;
}

/** A user's new state. */
export interface IdentityUserUpdateDto {
  /** Empty leaves the password as it is. */
  password?: string | null;
  concurrencyStamp?: string;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  phoneNumber?: string | null;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  /** Null leaves the roles as they are. */
  roleNames?: string[] | null;
  extraProperties?: Record<string, unknown>;
}

/** The roles that a user is to have. */
export interface IdentityUserUpdateRolesDto {
  roleNames: string[];
}

export interface ImportProblemDto {
  /** Counted from 1, the heading. */
  row: number;
  reason: RejectReason;
  /** The row's cells, cut where they are long. */
  text: string;
}

/** A method of an interface. */
export interface InterfaceMethodApiDescriptionModel {
  name: string;
  parametersOnMethod: MethodParameterApiDescriptionModel[];
  returnValue: ReturnValueApiDescriptionModel;
}

export interface InvitationDto {
  email: string;
  name: string | null;
  kind: InvitationKind;
  department: Department | null;
  /** For people of a client's team. */
  clientId: string | null;
  state: InvitationState;
  /** UTC. */
  sentAt: string;
  /** UTC. */
  expiresAt: string;
  id: string;
}

/** 1 Admin, 2 Agent, 3 Client. */
export const InvitationKind = {
  Admin: 1,
  Agent: 2,
  Client: 3,
} as const;
export type InvitationKind = (typeof InvitationKind)[keyof typeof InvitationKind];

export interface InvitationListDto {
  /** True where there are more rows than `TotalCount`, which is counted up to 1,000 rows beyond the page only. */
  hasMore: boolean;
  totalCount: number;
  items: InvitationDto[];
}

/** 1 Pending, 2 Accepted, 3 Revoked, 4 Expired. */
export const InvitationState = {
  Pending: 1,
  Accepted: 2,
  Revoked: 3,
  Expired: 4,
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];

export interface InvitationToAcceptDto {
  email: string;
  name: string | null;
  kind: InvitationKind;
  department: Department | null;
  /** The client's company, for people of a client's team. */
  companyName: string | null;
  /** UTC. */
  expiresAt: string;
}

export interface InviteAgentInput {
  email: string;
  name?: string | null;
  department: Department | null;
}

export interface InviteManyInput {
  /** Addresses apart by line breaks, commas or semicolons, each alone or as "Ada Lovelace <ada@example.com>". */
  addresses: string;
  kind: InvitationKind | null;
  department?: Department | null;
}

export interface InviteManyResultDto {
  /** In the order of the list. */
  outcomes: InviteOutcomeDto[];
}

/** 1 Invited, 2 AlreadyInvited, 3 HasAccount, 4 Invalid, 5 Repeated, 6 NameInvalid. */
export const InviteOutcome = {
  Invited: 1,
  AlreadyInvited: 2,
  HasAccount: 3,
  Invalid: 4,
  Repeated: 5,
  NameInvalid: 6,
} as const;
export type InviteOutcome = (typeof InviteOutcome)[keyof typeof InviteOutcome];

export interface InviteOutcomeDto {
  /** As it was typed. */
  address: string;
  outcome: InviteOutcome;
}

export interface InviteToTeamInput {
  /** Addresses, one each. */
  emails: string[];
  /** Null for all that the owner may do. */
  teamRoleId?: string | null;
}

export interface InvoiceDetailDto {
  seller: InvoicePartyDto;
  buyer: InvoicePartyDto;
  net: Money;
  tax: Money;
  pricesIncludeTax: boolean;
  /** The buyer owes the tax itself. */
  isReverseCharge: boolean;
  /** Days until it is due, where a draft says so; otherwise the agency's term. */
  dueInDays: number | null;
  notes: string | null;
  /** The payment that it was paid with, or is being paid with. */
  paymentId: string | null;
  paymentState: PaymentState | null;
  /** True where it was paid from the wallet, so that a refund goes there too. */
  isPaidFromWallet: boolean;
  /** Of a credit note: the invoice that it takes back. */
  creditedInvoiceId: string | null;
  /** That one's number. */
  creditedInvoiceNumber: string | null;
  /** UTC. */
  paidAt: string | null;
  /** UTC. */
  voidedAt: string | null;
  /** UTC; when it was last mailed. */
  sentAt: string | null;
  lines: InvoiceLineDto[];
  /** The tax of each rate. */
  taxes: InvoiceTaxDto[];
  /** Credit notes of it, the oldest first. */
  creditNotes: InvoiceDto[];
  concurrencyStamp: string;
  clientId: string;
  /** The client's company as it is called now. */
  clientName: string | null;
  kind: InvoiceKind;
  state: InvoiceState;
  /** Open, and its due date is past. */
  isOverdue: boolean;
  /** Null on a draft. */
  number: string | null;
  total: Money;
  credited: Money;
  due: Money;
  /** Null on a draft. */
  issuedOn: string | null;
  /** The last day to pay on time; null on a draft. */
  dueOn: string | null;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface InvoiceDto {
  clientId: string;
  /** The client's company as it is called now. */
  clientName: string | null;
  kind: InvoiceKind;
  state: InvoiceState;
  /** Open, and its due date is past. */
  isOverdue: boolean;
  /** Null on a draft. */
  number: string | null;
  total: Money;
  credited: Money;
  due: Money;
  /** Null on a draft. */
  issuedOn: string | null;
  /** The last day to pay on time; null on a draft. */
  dueOn: string | null;
  /** UTC. */
  creationTime: string;
  id: string;
}

/** 1 Invoice, 2 CreditNote. */
export const InvoiceKind = {
  Invoice: 1,
  CreditNote: 2,
} as const;
export type InvoiceKind = (typeof InvoiceKind)[keyof typeof InvoiceKind];

export interface InvoiceLineDto {
  description: string;
  quantity: number;
  unitPrice: Money;
  taxCategory: TaxCategory;
  /** Hundredths of a percent. */
  taxBasisPoints: number;
  net: Money;
  tax: Money;
  left: Money;
  id: string;
}

export interface InvoicePartyDto {
  name: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  taxNumber: string | null;
  email: string | null;
}

export interface InvoicePaymentDto {
  /** Empty where nothing was to pay. */
  paymentId: string;
  state: PaymentState;
  /** The portal's page on which the client goes on, where it has to. */
  payPath: string | null;
}

/** 1 ThisMonth, 2 LastMonth, 3 ThisYear, 4 LastYear. */
export const InvoicePeriod = {
  ThisMonth: 1,
  LastMonth: 2,
  ThisYear: 3,
  LastYear: 4,
} as const;
export type InvoicePeriod = (typeof InvoicePeriod)[keyof typeof InvoicePeriod];

export interface InvoiceSettingsDto {
  /** What stands as the seller's name where none is given: the portal's. */
  portalName: string;
  /** A number as invoices of now have it. */
  exampleNumber: string;
  /** The agency's currency. */
  currency: string;
  legalName: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  taxNumber: string | null;
  email: string | null;
  /** What an invoice's number begins with. */
  prefix: string;
  /** What a credit note's number begins with. */
  creditNotePrefix: string;
  /** Numbers name the year and begin anew with it. */
  numbersByYear: boolean;
  /** Days that a client has to pay. */
  paymentTermDays: number;
  defaultTaxCategory: TaxCategory;
  /** Whether prices hold the tax; drafts keep what they were begun with. */
  pricesIncludeTax: boolean;
  /** Days after the due date, negative before it, with commas: when clients are reminded; none where it is empty. */
  reminderDays: string | null;
  /** The stamp that was read; where the settings are others now, the answer is 409. */
  concurrencyStamp: string | null;
}

/** 1 Draft, 2 Open, 3 Paid, 4 Void. */
export const InvoiceState = {
  Draft: 1,
  Open: 2,
  Paid: 3,
  Void: 4,
} as const;
export type InvoiceState = (typeof InvoiceState)[keyof typeof InvoiceState];

/** 1 Draft, 2 Open, 3 Paid, 4 Void, 5 Overdue. */
export const InvoiceStateFilter = {
  Draft: 1,
  Open: 2,
  Paid: 3,
  Void: 4,
  Overdue: 5,
} as const;
export type InvoiceStateFilter = (typeof InvoiceStateFilter)[keyof typeof InvoiceStateFilter];

export interface InvoiceTaxDto {
  /** Hundredths of a percent. */
  basisPoints: number;
  net: Money;
  tax: Money;
}

export interface InvoiceTotalsDto {
  invoiced: Money;
  open: Money;
  overdue: Money;
}

export interface LanguageInfo {
  cultureName: string;
  uiCultureName: string | null;
  displayName: string | null;
  twoLetterISOLanguageName: string;
}

/** 1 Csv, 2 Xlsx. */
export const ListFileFormat = {
  Csv: 1,
  Xlsx: 2,
} as const;
export type ListFileFormat = (typeof ListFileFormat)[keyof typeof ListFileFormat];

export interface ListResultDtoOfApiKeyDayDto {
  items: ApiKeyDayDto[];
}

export interface ListResultDtoOfAssignableAgentDto {
  items: AssignableAgentDto[];
}

export interface ListResultDtoOfCodeSheetItemDto {
  items: CodeSheetItemDto[];
}

export interface ListResultDtoOfConnectedServiceDto {
  items: ConnectedServiceDto[];
}

export interface ListResultDtoOfGatewayBalanceDto {
  items: GatewayBalanceDto[];
}

export interface ListResultDtoOfGrantChoiceDto {
  items: GrantChoiceDto[];
}

export interface ListResultDtoOfIdentityRoleDto {
  items: IdentityRoleDto[];
}

export interface ListResultDtoOfMonthRevenueDto {
  items: MonthRevenueDto[];
}

export interface ListResultDtoOfNotificationDto {
  items: NotificationDto[];
}

export interface ListResultDtoOfPermissionChoiceDto {
  items: PermissionChoiceDto[];
}

export interface ListResultDtoOfRedeemCodeDto {
  items: RedeemCodeDto[];
}

export interface ListResultDtoOfRoleOptionDto {
  items: RoleOptionDto[];
}

export interface ListResultDtoOfSavedViewDto {
  items: SavedViewDto[];
}

export interface ListResultDtoOfSearchHitDto {
  items: SearchHitDto[];
}

export interface ListResultDtoOfServiceTakeoverDto {
  items: ServiceTakeoverDto[];
}

export interface ListResultDtoOfTeamGroupDto {
  items: TeamGroupDto[];
}

export interface ListResultDtoOfTeamInvitationDto {
  items: TeamInvitationDto[];
}

export interface ListResultDtoOfUserData {
  items: UserData[];
}

export interface ListResultDtoOfWalletMonthDto {
  items: WalletMonthDto[];
}

/** A text by name and resource. */
export interface LocalizableStringDto {
  name: string;
  resource: string | null;
}

/** What became of an attempt to sign in. 1 Success, 2 InvalidUserNameOrPassword, 3 NotAllowed, 4 LockedOut, 5 RequiresTwoFactor. */
export const LoginResultType = {
  Success: 1,
  InvalidUserNameOrPassword: 2,
  NotAllowed: 3,
  LockedOut: 4,
  RequiresTwoFactor: 5,
} as const;
export type LoginResultType = (typeof LoginResultType)[keyof typeof LoginResultType];

export interface LongJobDto {
  kind: LongJobKind;
  /** The list's name or the file's. */
  title: string;
  state: LongJobState;
  /** Steps altogether; 0 while nobody knows. */
  totalSteps: number;
  doneSteps: number;
  /** True where it was asked to stop and has not yet. */
  isStopping: boolean;
  /** True while there is a file to fetch. */
  hasFile: boolean;
  fileName: string | null;
  fileBytes: number;
  /** UTC; until when the file is there. */
  fileUntil: string | null;
  /** What it works on, such as an import. */
  subjectId: string | null;
  /** Why it failed, as text with the remedy. */
  failure: string | null;
  /** UTC. */
  creationTime: string;
  /** UTC. */
  finishedAt: string | null;
  id: string;
}

/** 1 ListFile, 2 PeopleCheck, 3 PeopleImport. */
export const LongJobKind = {
  ListFile: 1,
  PeopleCheck: 2,
  PeopleImport: 3,
} as const;
export type LongJobKind = (typeof LongJobKind)[keyof typeof LongJobKind];

/** 1 Waiting, 2 Running, 3 Done, 4 Failed, 5 Cancelled. */
export const LongJobState = {
  Waiting: 1,
  Running: 2,
  Done: 3,
  Failed: 4,
  Cancelled: 5,
} as const;
export type LongJobState = (typeof LongJobState)[keyof typeof LongJobState];

export interface LookupInvitationInput {
  /** The token of the mail's link. */
  token: string;
}

export interface MarginDto {
  revenue: Money;
  cost: Money;
  margin: Money;
  /** The margin in hundredths of a percent of revenue; null where there is no revenue. */
  basisPoints: number | null;
}

export interface MarginsDto {
  /** The first month's first day. */
  from: string;
  /** The last month's first day. */
  to: string;
  total: MarginDto;
  commissions: Money;
  /** The oldest first, those without a movement included. */
  months: MonthMarginDto[];
}

export interface MarkAllReadInput {
  category?: NoticeCategory | null;
  /** UTC; what came after it stays unread. All where it is missing. */
  until?: string | null;
}

/** 1 StorageBytes, 2 Seats, 3 Messages, 4 AiTokens, 5 Emails, 6 Sms, 7 ApiCalls. */
export const Meter = {
  StorageBytes: 1,
  Seats: 2,
  Messages: 3,
  AiTokens: 4,
  Emails: 5,
  Sms: 6,
  ApiCalls: 7,
} as const;
export type Meter = (typeof Meter)[keyof typeof Meter];

export interface MeterUsageDto {
  meter: Meter;
  used: number;
  /** What the plan includes; null where it sets no limit. */
  limit: number | null;
  overagePrice: Money | null;
  overageUnit: number;
}

/** A parameter of the method itself. */
export interface MethodParameterApiDescriptionModel {
  name: string;
  typeAsString: string;
  type: string;
  typeSimple: string;
  isOptional: boolean;
  defaultValue: unknown;
}

export interface MethodSetupDto {
  id: string;
  redirectUrl: string;
}

/** The services below one root path. */
export interface ModuleApiDescriptionModel {
  rootPath: string;
  remoteServiceName: string;
  controllers: Record<string, ControllerApiDescriptionModel>;
}

export interface ModuleExtensionDto {
  entities: Record<string, EntityExtensionDto>;
  configuration: Record<string, unknown>;
}

export interface Money {
  minorUnits: number;
  currency: string;
  major: number;
}

/** How often something happened in a month. */
export interface MonthCountDto {
  /** The first day of the month, in the caller's time zone. */
  month: string;
  count: number;
}

export interface MonthMarginDto {
  /** Its first day. */
  month: string;
  revenue: Money;
  cost: Money;
  margin: Money;
  /** The margin in hundredths of a percent of revenue; null where there is no revenue. */
  basisPoints: number | null;
}

export interface MonthRevenueDto {
  /** Its first day; where the agency is it may begin some hours earlier or later than this says. */
  month: string;
  sales: Money;
  refunds: Money;
  net: Money;
  tax: Money;
  promotions: Money;
  paidIn: Money;
  paidBack: Money;
  borne: Money;
}

export interface MoveClientsInput {
  fromAgentId?: string;
  /** Needed unless `Automatic`. */
  toAgentId?: string | null;
  /** True to spread the clients over the present agents of the department instead. */
  automatic?: boolean;
  service?: ServiceKind | null;
}

export interface MoveTeamGroupInput {
  /** Null for the first level. */
  parentId?: string | null;
  /** Of the group as it was read; null saves whatever happened meanwhile. */
  concurrencyStamp?: string | null;
}

/** Whether there are tenants. */
export interface MultiTenancyInfoDto {
  isEnabled: boolean;
}

export interface MyAccountDto {
  name: string;
  userName: string;
  email: string;
  /** False for people who come from another system: it keeps their password. */
  hasPassword: boolean;
  concurrencyStamp: string;
}

/** What a client's own people see and change of it. */
export interface MyBillingDto {
  companyName: string;
  /** The name on invoices; the company's stands there where it is empty. */
  legalName: string | null;
  /** The primary contact's. */
  contactEmail: string;
  /** True where street, city and country of the address on invoices are known. The company's own address is on them where there is none for billing. */
  isComplete: boolean;
  concurrencyStamp: string;
  address: AddressDto;
  taxNumber: string | null;
  /** Where invoices go; the primary contact gets them where it is empty. */
  email: string | null;
}

export interface MyPlansDto {
  current: SubscriptionDetailDto | null;
  plans: OfferedPlanDto[];
  balance: Money;
  /** There is a saved card to pay with. */
  hasSavedMethod: boolean;
}

export interface MyPreferencesDto {
  /** One of the portal's languages; null for the browser's. */
  language: string | null;
  /** IANA; null for the agency's or the browser's. */
  timeZone: string | null;
  /** iso, dots, slashes, month-first or words; null for the agency's or the language's. */
  dateFormat: string | null;
  /** True where single keys such as / do something. */
  hasShortcuts: boolean;
  /** Path of the picture with its version, or null. */
  pictureUrl: string | null;
}

/** Somebody tried to sign in. */
export interface MySignInDto {
  /** UTC. */
  time: string;
  /** False for a refused attempt. */
  isSuccessful: boolean;
  /** The IP address that it came from, where it is known. */
  address: string | null;
  /** What the browser says of itself, where it is known. */
  browser: string | null;
  id: string;
}

export interface NameValue {
  name: string;
  value: string | null;
}

/** 1 Payments, 2 Services, 3 System. */
export const NoticeCategory = {
  Payments: 1,
  Services: 2,
  System: 3,
} as const;
export type NoticeCategory = (typeof NoticeCategory)[keyof typeof NoticeCategory];

export interface NoticePreferenceDto {
  category?: NoticeCategory;
  /** Among the notifications, and counted at the bell. */
  inPortal?: boolean;
  /** To the account's address. */
  byMail?: boolean;
}

export interface NoticePreferencesDto {
  preferences: NoticePreferenceDto[];
}

export interface NotificationDto {
  /** What sort of thing, e.g. `Billing.InvoiceIssued`. */
  kind: string;
  category: NoticeCategory;
  /** A few words in the language of the call. */
  title: string;
  /** A sentence in the language of the call. */
  text: string;
  /** Where it leads in the portal, with a leading slash. */
  path: string;
  /** UTC. */
  creationTime: string;
  /** UTC; null for an unread one. */
  readAt: string | null;
  id: string;
}

/** Part of the description of properties that modules add to entities. */
export interface ObjectExtensionsDto {
  modules: Record<string, ModuleExtensionDto>;
  enums: Record<string, ExtensionEnumDto>;
}

export interface OfferedPlanDto {
  /** The client's present plan. */
  isCurrent: boolean;
  /** The client can still have the free days. */
  offersTrial: boolean;
  name: string;
  description: string | null;
  /** Plans stand in this order. */
  position: number;
  pricePerMonth: Money;
  pricePerYear: Money;
  /** Days that are free once for each client; 0 for none. */
  trialDays: number;
  services: ServiceKind[];
  /** A meter that is not here has no limit. */
  limits: PlanLimitDto[];
  /** Nobody can subscribe to it any more; who has it keeps it. */
  isArchived: boolean;
  /** Subscriptions that are not over. */
  subscriptions: number;
  /** UTC. */
  creationTime: string;
  concurrencyStamp: string;
  id: string;
}

export interface PagedResultDtoOfAgencyDto {
  totalCount: number;
  items: AgencyDto[];
}

export interface PagedResultDtoOfAgentDto {
  totalCount: number;
  items: AgentDto[];
}

/** Active agents by name. */
export interface PagedResultDtoOfAgentPerformanceDto {
  totalCount: number;
  items: AgentPerformanceDto[];
}

export interface PagedResultDtoOfApiKeyDto {
  totalCount: number;
  items: ApiKeyDto[];
}

export interface PagedResultDtoOfAssignmentDto {
  totalCount: number;
  items: AssignmentDto[];
}

export interface PagedResultDtoOfClientDto {
  totalCount: number;
  items: ClientDto[];
}

export interface PagedResultDtoOfClientMarginDto {
  totalCount: number;
  items: ClientMarginDto[];
}

export interface PagedResultDtoOfClientRevenueDto {
  totalCount: number;
  items: ClientRevenueDto[];
}

export interface PagedResultDtoOfCostDto {
  totalCount: number;
  items: CostDto[];
}

export interface PagedResultDtoOfIdentityRoleDto {
  totalCount: number;
  items: IdentityRoleDto[];
}

export interface PagedResultDtoOfIdentityUserDto {
  totalCount: number;
  items: IdentityUserDto[];
}

export interface PagedResultDtoOfInvoiceDto {
  totalCount: number;
  items: InvoiceDto[];
}

export interface PagedResultDtoOfLongJobDto {
  totalCount: number;
  items: LongJobDto[];
}

export interface PagedResultDtoOfMySignInDto {
  totalCount: number;
  items: MySignInDto[];
}

export interface PagedResultDtoOfNotificationDto {
  totalCount: number;
  items: NotificationDto[];
}

export interface PagedResultDtoOfPaymentDto {
  totalCount: number;
  items: PaymentDto[];
}

export interface PagedResultDtoOfPayoutDto {
  totalCount: number;
  items: PayoutDto[];
}

export interface PagedResultDtoOfPeopleImportDto {
  totalCount: number;
  items: PeopleImportDto[];
}

export interface PagedResultDtoOfPlanDto {
  totalCount: number;
  items: PlanDto[];
}

export interface PagedResultDtoOfRedeemCodeDto {
  totalCount: number;
  items: RedeemCodeDto[];
}

export interface PagedResultDtoOfRedemptionDto {
  totalCount: number;
  items: RedemptionDto[];
}

export interface PagedResultDtoOfRoleDto {
  totalCount: number;
  items: RoleDto[];
}

export interface PagedResultDtoOfServiceMarginDto {
  totalCount: number;
  items: ServiceMarginDto[];
}

export interface PagedResultDtoOfSubscriptionDto {
  totalCount: number;
  items: SubscriptionDto[];
}

export interface PagedResultDtoOfTaxRateDto {
  totalCount: number;
  items: TaxRateDto[];
}

export interface PagedResultDtoOfTeamInvitationDto {
  totalCount: number;
  items: TeamInvitationDto[];
}

export interface PagedResultDtoOfTeamMemberDto {
  totalCount: number;
  items: TeamMemberDto[];
}

export interface PagedResultDtoOfTeamRoleDto {
  totalCount: number;
  items: TeamRoleDto[];
}

export interface PagedResultDtoOfTenantDto {
  totalCount: number;
  items: TenantDto[];
}

export interface PagedResultDtoOfUsageMonthDto {
  totalCount: number;
  items: UsageMonthDto[];
}

export interface PagedResultDtoOfWalletDto {
  totalCount: number;
  items: WalletDto[];
}

export interface PagedResultDtoOfWebhookDto {
  totalCount: number;
  items: WebhookDto[];
}

/** A value that a request carries: where, and for which parameter of the method. */
export interface ParameterApiDescriptionModel {
  nameOnMethod: string;
  name: string;
  jsonName: string | null;
  type: string | null;
  typeSimple: string | null;
  isOptional: boolean;
  defaultValue: unknown;
  constraintTypes: string[] | null;
  bindingSourceId: string | null;
  descriptorName: string | null;
}

export interface PayInvoiceInput {
  choice?: PaymentChoice;
  /** Of a saved method: which one; the default where it is empty. */
  paymentMethodId?: string | null;
}

/** Whence renewals are paid. 1 Wallet, 2 SavedMethod, 3 Checkout. */
export const PaymentChoice = {
  Wallet: 1,
  SavedMethod: 2,
  Checkout: 3,
} as const;
export type PaymentChoice = (typeof PaymentChoice)[keyof typeof PaymentChoice];

export interface PaymentDetailDto {
  /** The provider's id of it. */
  providerPaymentId: string | null;
  /** Of a charge: what sold it, e.g. `invoices`. */
  service: string | null;
  /** Whether the reader, of the client's own people, may pay it. */
  mayPay: boolean;
  refunds: PaymentRefundDto[];
  clientId: string;
  /** The client's company, in lists of many clients. */
  clientName: string | null;
  purpose: PaymentPurpose;
  gateway: GatewayKind | null;
  state: PaymentState;
  amount: Money;
  tax: Money;
  refunded: Money;
  description: string | null;
  /** Why it failed, in the provider's word for programs. */
  failureCode: string | null;
  /** UTC. */
  creationTime: string;
  /** UTC; when it was paid, failed or was given up. */
  settledAt: string | null;
  id: string;
}

export interface PaymentDto {
  clientId: string;
  /** The client's company, in lists of many clients. */
  clientName: string | null;
  purpose: PaymentPurpose;
  gateway: GatewayKind | null;
  state: PaymentState;
  amount: Money;
  tax: Money;
  refunded: Money;
  description: string | null;
  /** Why it failed, in the provider's word for programs. */
  failureCode: string | null;
  /** UTC. */
  creationTime: string;
  /** UTC; when it was paid, failed or was given up. */
  settledAt: string | null;
  id: string;
}

export interface PaymentMethodDto {
  gateway: GatewayKind;
  /** E.g. visa. */
  brand: string;
  /** The last digits of its number. */
  lastFour: string;
  /** What tells it from others where it has no number, e.g. a part of an e-mail address. */
  label: string | null;
  expiryMonth: number | null;
  expiryYear: number | null;
  isDefault: boolean;
  isExpired: boolean;
  /** True in its last two months. */
  expiresSoon: boolean;
  id: string;
}

export interface PaymentMethodsDto {
  items: PaymentMethodDto[];
  /** Gateways that save methods. */
  gateways: GatewayKind[];
}

/** 1 TopUp, 2 Charge. */
export const PaymentPurpose = {
  TopUp: 1,
  Charge: 2,
} as const;
export type PaymentPurpose = (typeof PaymentPurpose)[keyof typeof PaymentPurpose];

export interface PaymentRefundDto {
  amount: Money;
  target: RefundTarget;
  state: RefundState;
  reason: string | null;
  failureCode: string | null;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface PaymentStartDto {
  paymentId: string;
  /** The gateway's page, on which the client pays; null for a payment that is paid or on its way. */
  redirectUrl: string | null;
}

/** 1 Created, 2 Pending, 3 ActionRequired, 4 Succeeded, 5 Failed, 6 Cancelled, 7 Unknown. */
export const PaymentState = {
  Created: 1,
  Pending: 2,
  ActionRequired: 3,
  Succeeded: 4,
  Failed: 5,
  Cancelled: 6,
  Unknown: 7,
} as const;
export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];

export interface PayoutDto {
  gateway: GatewayKind;
  amount: Money;
  paidOn: string;
  reference: string;
  note: string | null;
  /** UTC; when it was recorded. */
  creationTime: string;
  /** UTC; null for one that stands. */
  reversedAt: string | null;
  reversalReason: string | null;
  id: string;
}

/** 0 None, 1 Email, 2 Name, 3 FirstName, 4 LastName, 5 Kind, 6 Department. */
export const PeopleField = {
  None: 0,
  Email: 1,
  Name: 2,
  FirstName: 3,
  LastName: 4,
  Kind: 5,
  Department: 6,
} as const;
export type PeopleField = (typeof PeopleField)[keyof typeof PeopleField];

export interface PeopleImportDto {
  fileName: string;
  state: PeopleImportState;
  headers: string[];
  /** What each column holds; before the check, what its heading probably means. */
  fields: PeopleField[];
  /** The file's first rows, while columns are to be named. */
  sample: string[][];
  kind: InvitationKind;
  department: Department | null;
  /** Rows of the file, the heading left out. */
  totalRows: number;
  processedRows: number;
  validRows: number;
  rejectedRows: number;
  /** The dry run's first problems. */
  problems: ImportProblemDto[];
  /** Why it ended before the file did, as text with the remedy. */
  failure: string | null;
  /** UTC. */
  creationTime: string;
  id: string;
}

/** 1 Uploaded, 2 Checking, 3 Checked, 4 Importing, 5 Done, 6 Failed. */
export const PeopleImportState = {
  Uploaded: 1,
  Checking: 2,
  Checked: 3,
  Importing: 4,
  Done: 5,
  Failed: 6,
} as const;
export type PeopleImportState = (typeof PeopleImportState)[keyof typeof PeopleImportState];

export interface PerformanceDto {
  year: number;
  month: number;
  /** The columns, in their order. */
  metrics: PerformanceMetricDto[];
  /** Active agents by name. */
  agents: PagedResultDtoOfAgentPerformanceDto;
  /** True where a module knows amounts that can be commissioned. */
  hasCommissionSource: boolean;
}

export interface PerformanceMetricDto {
  /** Its text has the key "Performance.{Name}". */
  name: string;
  unit: PerformanceUnit;
}

/** What a metric's numbers are. 1 Count, 2 Minutes, 3 Moment, 4 Hundredths. */
export const PerformanceUnit = {
  Count: 1,
  Minutes: 2,
  Moment: 3,
  Hundredths: 4,
} as const;
export type PerformanceUnit = (typeof PerformanceUnit)[keyof typeof PerformanceUnit];

/** A permission that the asking person may put into a role or an API key. */
export interface PermissionChoiceDto {
  name: string;
  /** In the reader's language. */
  displayName: string;
  /** The permission that this one needs too; null for one that stands alone. */
  parentName: string | null;
  groupName: string;
  /** In the reader's language. */
  groupDisplayName: string;
}

/** A permission and which providers grant it. */
export interface PermissionGrantInfoDto {
  name: string;
  displayName: string;
  parentName: string | null;
  isGranted: boolean;
  allowedProviders: string[];
  grantedProviders: ProviderInfoDto[];
}

/** A group of permissions. */
export interface PermissionGroupDto {
  name: string;
  displayName: string;
  /** Key of the text behind `DisplayName`, for clients that localize themselves. */
  displayNameKey: string | null;
  displayNameResource: string | null;
  permissions: PermissionGrantInfoDto[];
}

/** 1 Now, 2 AtPeriodEnd, 3 None. */
export const PlanChangeKind = {
  Now: 1,
  AtPeriodEnd: 2,
  None: 3,
} as const;
export type PlanChangeKind = (typeof PlanChangeKind)[keyof typeof PlanChangeKind];

export interface PlanChangeQuoteDto {
  kind: PlanChangeKind;
  amount: Money;
  /** UTC; when it takes effect. */
  at: string;
  price: Money;
}

export interface PlanDto {
  name: string;
  description: string | null;
  /** Plans stand in this order. */
  position: number;
  pricePerMonth: Money;
  pricePerYear: Money;
  /** Days that are free once for each client; 0 for none. */
  trialDays: number;
  services: ServiceKind[];
  /** A meter that is not here has no limit. */
  limits: PlanLimitDto[];
  /** Nobody can subscribe to it any more; who has it keeps it. */
  isArchived: boolean;
  /** Subscriptions that are not over. */
  subscriptions: number;
  /** UTC. */
  creationTime: string;
  concurrencyStamp: string;
  id: string;
}

export interface PlanLimitDto {
  meter?: Meter;
  included?: number;
  /** In minor units, what each begun `OverageUnit` beyond it costs; null where it can't be passed. */
  overagePriceMinorUnits?: number | null;
  /** How many are sold at once beyond the limit. */
  overageUnit?: number;
}

export interface PreviewCodeInput {
  /** The code as typed: case, spaces and hyphens don't matter. */
  code: string;
}

/** The signed-in user's own data. */
export interface ProfileDto {
  userName: string;
  email: string | null;
  name: string | null;
  surname: string | null;
  phoneNumber: string | null;
  isExternal: boolean;
  hasPassword: boolean;
  concurrencyStamp: string;
  extraProperties: Record<string, unknown>;
}

/** A property of a type, with what its annotations demand of a value. */
export interface PropertyApiDescriptionModel {
  name: string;
  jsonName: string | null;
  type: string;
  typeSimple: string;
  isRequired: boolean;
  minLength: number | null;
  maxLength: number | null;
  minimum: string | null;
  maximum: string | null;
  regex: string | null;
}

/** A provider and its key, such as R and the role's name. */
export interface ProviderInfoDto {
  providerName: string;
  providerKey: string | null;
}

/** Work that waits, of all processes. */
export interface QueueFiguresDto {
  jobsWaiting: number;
  /** Jobs that failed too often and are tried no longer. */
  jobsGivenUp: number;
  /** For how long the first job that is due has been. */
  oldestJobSeconds: number;
  /** Events that handlers have not been told of yet. */
  eventsWaiting: number;
  oldestEventSeconds: number;
}

/** What arrived in this calendar month (UTC). */
export interface RechargeSumDto {
  count: number;
  amount: Money;
}

export interface RecordCostInput {
  /** Null for what is no client's. */
  clientId?: string | null;
  /** The service's own name, e.g. `courses`; null for what is none's. */
  service?: string | null;
  /** In the agency's currency, without tax that the agency gets back. */
  amountMinorUnits?: number;
  /** When it was; of a monthly one a day of its first month. */
  day?: string;
  /** It comes again every month until it is ended. */
  isMonthly?: boolean;
  note?: string | null;
}

export interface RecordPayoutInput {
  gateway?: GatewayKind;
  /** What arrived at the bank, in the agency's currency. */
  amountMinorUnits?: number;
  /** The day at the bank. */
  paidOn?: string;
  /** The provider's id of it, or the bank statement's line. */
  reference: string;
  note?: string | null;
}

export interface RedeemCodeDto {
  code: string;
  value: Money;
  /** The kind of what is granted beside credit; null for credit alone. */
  grantKind: string | null;
  /** What that is called. */
  grantText: string | null;
  /** How many redemptions there may be altogether. */
  usageLimit: number;
  /** How many of them may be one client's. */
  perClientLimit: number;
  timesUsed: number;
  /** UTC; null for a code that does not expire. */
  expiresAt: string | null;
  description: string | null;
  isActive: boolean;
  state: RedeemCodeState;
  /** UTC. */
  creationTime: string;
  id: string;
}

/** 1 Active, 2 Inactive, 3 Expired, 4 UsedUp. */
export const RedeemCodeState = {
  Active: 1,
  Inactive: 2,
  Expired: 3,
  UsedUp: 4,
} as const;
export type RedeemCodeState = (typeof RedeemCodeState)[keyof typeof RedeemCodeState];

export interface RedeemInput {
  /** The code as typed: case, spaces and hyphens don't matter. */
  code: string;
  /** A key of the caller's choice: the same key again, after a lost answer, credits nothing more and answers alike. */
  requestKey?: string | null;
}

export interface RedeemResultDto {
  credited: Money;
  /** What it granted beside credit; null for credit alone. */
  granted: string | null;
  wallet: WalletDto;
}

export interface RedemptionDto {
  redeemCodeId: string;
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  value: Money;
  /** The kind of what is granted beside credit; null for credit alone. */
  grantKind: string | null;
  /** What that is called. */
  grantText: string | null;
  /** UTC. */
  redeemedAt: string;
  id: string;
}

export interface RefundPaymentInput {
  /** In minor units of the payment's currency. */
  amountMinorUnits?: number;
  target?: RefundTarget;
  reason?: string | null;
  /** A key of the caller's choice: the same key again is the same refund. */
  requestKey: string;
}

/** 1 Pending, 2 Succeeded, 3 Failed, 4 Unknown. */
export const RefundState = {
  Pending: 1,
  Succeeded: 2,
  Failed: 3,
  Unknown: 4,
} as const;
export type RefundState = (typeof RefundState)[keyof typeof RefundState];

/** 1 Wallet, 2 Source. */
export const RefundTarget = {
  Wallet: 1,
  Source: 2,
} as const;
export type RefundTarget = (typeof RefundTarget)[keyof typeof RefundTarget];

export interface RegisterClientInput {
  companyName: string;
  name: string;
  email: string;
  password: string;
  /** What the business is interested in; at least one. */
  services?: ServiceKind[];
}

/** An account to open. */
export interface RegisterDto {
  userName: string;
  emailAddress: string;
  password: string;
  /** Which application asks; names its URLs. */
  appName: string;
  extraProperties?: Record<string, unknown>;
}

/** 1 EmailMissing, 2 EmailInvalid, 3 EmailRepeated, 4 HasAccount, 5 AlreadyInvited, 6 NameInvalid, 7 KindUnknown, 8 KindNotAllowed, 9 DepartmentMissing, 10 DepartmentUnknown, 11 Quotes, 12 TooFewColumns. */
export const RejectReason = {
  EmailMissing: 1,
  EmailInvalid: 2,
  EmailRepeated: 3,
  HasAccount: 4,
  AlreadyInvited: 5,
  NameInvalid: 6,
  KindUnknown: 7,
  KindNotAllowed: 8,
  DepartmentMissing: 9,
  DepartmentUnknown: 10,
  Quotes: 11,
  TooFewColumns: 12,
} as const;
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason];

export interface RememberInput {
  /** As the find says it. */
  kind: string;
  id?: string;
}

/** An error, always in this shape. */
export interface RemoteServiceErrorResponse {
  /** What went wrong. */
  error: { "code"?: string | null; "message"?: string | null; "details"?: string | null; "data"?: Record<string, unknown> | null; "validationErrors"?: ({ "message"?: string | null; "members"?: string[] | null })[] | null };
}

export interface RenameRoleInput {
  name: string;
  concurrencyStamp?: string | null;
}

export interface RenameTeamGroupInput {
  name: string;
  /** Of the group as it was read; null saves whatever happened meanwhile. */
  concurrencyStamp?: string | null;
}

export interface RequestEmailChangeInput {
  newEmail: string;
  currentPassword: string;
}

/** The last hour. */
export interface RequestFiguresDto {
  requests: number;
  /** Answered with 5xx. */
  failures: number;
  meanMilliseconds: number;
  /** Half of the requests took no longer. */
  medianMilliseconds: number;
  /** 95 of 100 requests took no longer. */
  percentile95Milliseconds: number;
  /** 99 of 100 requests took no longer. */
  percentile99Milliseconds: number;
}

/** The figures of some minutes. */
export interface RequestSliceDto {
  /** Its beginning, UTC. */
  from: string;
  requests: number;
  /** Answered with 5xx. */
  failures: number;
  meanMilliseconds: number;
  /** Half of the requests took no longer. */
  medianMilliseconds: number;
  /** 95 of 100 requests took no longer. */
  percentile95Milliseconds: number;
  /** 99 of 100 requests took no longer. */
  percentile99Milliseconds: number;
}

/** A new password, proved by a reset token. */
export interface ResetPasswordDto {
  userId?: string;
  resetToken: string;
  password: string;
}

/** What a method answers. */
export interface ReturnValueApiDescriptionModel {
  type: string;
  typeSimple: string;
}

export interface RevenueDto {
  /** UTC, inclusive. */
  from: string;
  /** UTC, exclusive. */
  to: string;
  total: RevenueSumsDto;
  /** The oldest first, those without a movement included. */
  months: MonthRevenueDto[];
  /** By what was sold; the most first. */
  services: ServiceRevenueDto[];
  held: Money;
  reserved: Money;
  outstanding: Money;
}

/** 1 LastTwelveMonths, 2 ThisMonth, 3 LastMonth, 4 ThisYear, 5 LastYear. */
export const RevenuePeriod = {
  LastTwelveMonths: 1,
  ThisMonth: 2,
  LastMonth: 3,
  ThisYear: 4,
  LastYear: 5,
} as const;
export type RevenuePeriod = (typeof RevenuePeriod)[keyof typeof RevenuePeriod];

export interface RevenueSumsDto {
  sales: Money;
  refunds: Money;
  net: Money;
  tax: Money;
  promotions: Money;
  paidIn: Money;
  paidBack: Money;
  borne: Money;
}

export interface ReversePayoutInput {
  reason: string;
}

export interface RoleDto {
  name: string;
  /** True for admin, agent and client, which keep their name and stay. */
  isStatic: boolean;
  /** People who have it. */
  userCount: number;
  /** Permissions that it grants. */
  permissionCount: number;
  concurrencyStamp: string;
  id: string;
}

export interface RoleMatrixDto {
  roles: RoleMatrixRoleDto[];
  groups: RoleMatrixGroupDto[];
}

export interface RoleMatrixGroupDto {
  name: string;
  displayName: string;
  permissions: RoleMatrixPermissionDto[];
}

export interface RoleMatrixPermissionDto {
  name: string;
  displayName: string;
  /** The permission that it needs, or null. */
  parentName: string | null;
  /** Steps below the group's first level. */
  depth: number;
  /** True where the caller may hand it out or take it away. */
  isChangeable: boolean;
  /** True where the admin role keeps it, whoever asks. */
  isKeptByAdmins: boolean;
}

export interface RoleMatrixRoleDto {
  name: string;
  isStatic: boolean;
  concurrencyStamp: string;
  /** Names of the permissions that the role grants, also of those that a filter leaves out. */
  granted: string[];
  id: string;
}

export interface RoleOptionDto {
  name: string;
  /** False where the role can do something that the caller can't, or comes with what a person is. */
  isAssignable: boolean;
  id: string;
}

/** The figures of one address. */
export interface RouteFiguresDto {
  method: string;
  /** With its parameters in braces. */
  route: string;
  requests: number;
  /** Answered with 5xx. */
  failures: number;
  meanMilliseconds: number;
  /** Half of the requests took no longer. */
  medianMilliseconds: number;
  /** 95 of 100 requests took no longer. */
  percentile95Milliseconds: number;
  /** 99 of 100 requests took no longer. */
  percentile99Milliseconds: number;
}

export interface SaveInvoiceInput {
  clientId?: string;
  /** Days until it is due; the agency's term where it is empty. */
  dueInDays?: number | null;
  /** Printed below the lines. */
  notes?: string | null;
  /** In their order; they take the place of those that were. */
  lines: SaveInvoiceLineInput[];
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface SaveInvoiceLineInput {
  description: string;
  /** More than zero, at most three decimals. */
  quantity?: number;
  /** In minor units of the agency's currency, tax included where the agency's prices include it; negative to take off. */
  unitPriceMinorUnits?: number;
  taxCategory?: TaxCategory;
}

export interface SavePlanInput {
  name: string;
  description?: string | null;
  position?: number;
  /** In minor units of the agency's currency. */
  pricePerMonthMinorUnits?: number;
  /** In minor units of the agency's currency. */
  pricePerYearMinorUnits?: number;
  trialDays?: number;
  services?: ServiceKind[];
  /** One for each meter at most; a meter that is left out has no limit. */
  limits?: PlanLimitDto[];
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface SaveRoleGrantsInput {
  id?: string;
  /** As the matrix gave it; another one answers 409. */
  concurrencyStamp: string;
  /** Those of the shown permissions that the role grants from now on. */
  granted?: string[];
}

export interface SaveRoleMatrixInput {
  /** The permissions that the form showed; others stay as they are. */
  permissions: string[];
  roles: SaveRoleGrantsInput[];
}

export interface SaveTaxRateInput {
  /** What it is called, e.g. VAT. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** State, province or county as addresses write it; empty for the whole country. */
  region?: string | null;
  category?: TaxCategory;
  /** Hundredths of a percent: 1900 is 19 %. */
  basisPoints?: number;
  validFrom?: string;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface SaveTeamRoleInput {
  name: string;
  /** Names of permissions. What one needs is added. */
  permissions?: string[];
  concurrencyStamp?: string | null;
}

export interface SavedViewDto {
  name: string;
  /** What the address says after its question mark. */
  query: string;
  /** True for the view that the list opens with. */
  isDefault: boolean;
  id: string;
}

/** Something that was found. */
export interface SearchHitDto {
  /** What it is, e.g. client; its text has the key "SearchKind.{Kind}". */
  kind: string;
  title: string;
  /** What tells it from others of the same title. */
  detail: string | null;
  /** Its page, from the portal's root. */
  path: string;
  id: string;
}

/** Whose password is forgotten. */
export interface SendPasswordResetCodeDto {
  email: string;
  appName: string;
  returnUrl?: string | null;
  returnUrlHash?: string | null;
}

/** A mail that shows whether delivery works. */
export interface SendTestEmailInput {
  senderEmailAddress: string;
  targetEmailAddress: string;
  subject: string;
  body?: string | null;
}

/** 1 Marketing, 2 Website, 3 Courses, 4 Support, 5 Crm, 6 Cms, 7 Commerce. */
export const ServiceKind = {
  Marketing: 1,
  Website: 2,
  Courses: 3,
  Support: 4,
  Crm: 5,
  Cms: 6,
  Commerce: 7,
} as const;
export type ServiceKind = (typeof ServiceKind)[keyof typeof ServiceKind];

export interface ServiceMarginDto {
  /** The service's own name, e.g. `courses`; null for costs that are none's. */
  service: string | null;
  revenue: Money;
  cost: Money;
  margin: Money;
  /** The margin in hundredths of a percent of revenue; null where there is no revenue. */
  basisPoints: number | null;
}

/** Figures of this process and of the database that all processes share. */
export interface ServiceMetricsDto {
  /** When this process started, UTC. */
  startedAt: string;
  /** Requests that this process has answered since then. */
  requests: number;
  /** Those of them that it answered with a failure (5xx). */
  failures: number;
  /** The last hour. */
  lastHour: RequestFiguresDto;
  /** The last hour in slices, the oldest first. */
  slices: RequestSliceDto[];
  /** The addresses that took most of the time since the process started. */
  routes: RouteFiguresDto[];
  /** What this process found to be wrong at its last look, such as a ledger that does not add up. */
  faults: string[];
  queues: QueueFiguresDto;
  /** Bytes of the database's tables and indexes. */
  databaseBytes: number;
  /** Connections to the database, of all processes. */
  databaseConnections: number;
  /** Bytes of memory that this process has. */
  memoryBytes: number;
  /** Bytes of it that hold objects. */
  heapBytes: number;
  /** Seconds of a processor that this process has used. */
  processorSeconds: number;
  threads: number;
  /** Free bytes of the disk that the application is on. */
  diskFreeBytes: number;
}

export interface ServiceRevenueDto {
  /** The module's own name, e.g. `courses`. */
  service: string;
  sales: Money;
  refunds: Money;
  net: Money;
  tax: Money;
}

/** What a leaving agent does for one service, and who could do it instead. */
export interface ServiceTakeoverDto {
  service: ServiceKind;
  clientCount: number;
  /** Other active agents of the department, the least loaded first. */
  candidates: AssignableAgentDto[];
}

export interface ServiceTakeoverInput {
  service: ServiceKind | null;
  kind: TakeoverKind | null;
  /** Needed for `Agent`. */
  agentId?: string | null;
}

export interface SetLogoInput {
  /** A PNG, JPEG or WebP file. */
  content: string;
}

export interface SetMyPictureInput {
  /** A PNG, JPEG or WebP file. */
  content: string;
}

/** A registration that waits for its code. */
export interface SignUpDto {
  /** Names the registration in the calls that follow; works for a day. */
  ticket: string;
  email: string;
  /** Seconds until a code can be sent again; 0 where it can be now. */
  secondsUntilResend: number;
}

export interface SignUpPolicyDto {
  /** True where businesses may register by themselves. */
  isOpen: boolean;
}

export interface SignUpTicketInput {
  ticket: string;
}

export interface SignedUpDto {
  /** The new account's user name, to sign in with. */
  userName: string;
}

export interface StartAssignmentRunInput {
  service?: ServiceKind | null;
  /** True to leave out agents who are outside of their working hours now. */
  onlyWithinHours?: boolean;
}

export interface StartMethodSetupInput {
  gateway?: GatewayKind;
}

export interface StartTopUpInput {
  /** In minor units of the agency's currency. */
  amountMinorUnits?: number;
  gateway?: GatewayKind;
  /** A key of the caller's choice: the same key again is the same payment. */
  requestKey?: string | null;
}

export interface SubscribeInput {
  planId?: string;
  interval?: BillingInterval;
  choice?: PaymentChoice;
  /** Which saved method; the default one where it is null. */
  paymentMethodId?: string | null;
}

/** Null where the client has none. */
export interface SubscriptionDetailDto {
  choice: PaymentChoice;
  /** The saved card; the default one where it is null. */
  paymentMethodId: string | null;
  /** The plan from the next period on, where it changes. */
  nextPlanName: string | null;
  nextInterval: BillingInterval | null;
  nextPrice: Money;
  owed: Money | null;
  /** UTC; when the payment is tried again. */
  nextTryAt: string | null;
  /** The page on which the client confirms a payment, where one waits for it. */
  payPath: string | null;
  /** The newest first, at most fifty. */
  events: SubscriptionEventDto[];
  clientId: string;
  /** The client's company, in lists of many clients. */
  clientName: string | null;
  planId: string;
  planName: string;
  interval: BillingInterval;
  price: Money;
  state: SubscriptionState;
  /** UTC. */
  periodStart: string;
  /** UTC; when it is renewed, or ends. */
  periodEnd: string;
  cancelsAtPeriodEnd: boolean;
  /** UTC; since when a renewal is not paid. */
  pastDueSince: string | null;
  dunning: DunningStep;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface SubscriptionDto {
  clientId: string;
  /** The client's company, in lists of many clients. */
  clientName: string | null;
  planId: string;
  planName: string;
  interval: BillingInterval;
  price: Money;
  state: SubscriptionState;
  /** UTC. */
  periodStart: string;
  /** UTC; when it is renewed, or ends. */
  periodEnd: string;
  cancelsAtPeriodEnd: boolean;
  /** UTC; since when a renewal is not paid. */
  pastDueSince: string | null;
  dunning: DunningStep;
  /** UTC. */
  creationTime: string;
  id: string;
}

export interface SubscriptionEventDto {
  kind: SubscriptionEventKind;
  /** The plan, or why. */
  detail: string | null;
  amount: Money | null;
  /** UTC. */
  at: string;
  id: string;
}

/** 1 TrialStarted, 2 Started, 3 Renewed, 4 Upgraded, 5 ChangeScheduled, 6 ChangeApplied, 7 ChangeDropped, 8 CancelScheduled, 9 CancelTakenBack, 10 Cancelled, 11 TrialExtended, 12 PaymentFailed, 13 OrdersBlocked, 14 ServicesPaused, 15 EndedUnpaid, 16 Resumed, 17 TrialEndsSoon, 18 RenewsSoon, 19 StartFailed, 20 UpgradeFailed, 21 PaymentChanged, 22 RefundedLatePayment. */
export const SubscriptionEventKind = {
  TrialStarted: 1,
  Started: 2,
  Renewed: 3,
  Upgraded: 4,
  ChangeScheduled: 5,
  ChangeApplied: 6,
  ChangeDropped: 7,
  CancelScheduled: 8,
  CancelTakenBack: 9,
  Cancelled: 10,
  TrialExtended: 11,
  PaymentFailed: 12,
  OrdersBlocked: 13,
  ServicesPaused: 14,
  EndedUnpaid: 15,
  Resumed: 16,
  TrialEndsSoon: 17,
  RenewsSoon: 18,
  StartFailed: 19,
  UpgradeFailed: 20,
  PaymentChanged: 21,
  RefundedLatePayment: 22,
} as const;
export type SubscriptionEventKind = (typeof SubscriptionEventKind)[keyof typeof SubscriptionEventKind];

/** 1 Trialing, 2 Active, 3 PastDue, 4 Suspended, 5 Cancelled, 6 Pending. */
export const SubscriptionState = {
  Trialing: 1,
  Active: 2,
  PastDue: 3,
  Suspended: 4,
  Cancelled: 5,
  Pending: 6,
} as const;
export type SubscriptionState = (typeof SubscriptionState)[keyof typeof SubscriptionState];

/** Who takes the clients of the old department; needed where the department changes and the agent has clients. */
export interface TakeoverInput {
  kind: TakeoverKind | null;
  /** Needed for `Agent`. */
  agentId?: string | null;
}

/** 1 Automatic, 2 Agent, 3 Nobody. */
export const TakeoverKind = {
  Automatic: 1,
  Agent: 2,
  Nobody: 3,
} as const;
export type TakeoverKind = (typeof TakeoverKind)[keyof typeof TakeoverKind];

/** 1 Standard, 2 Reduced, 3 Zero. */
export const TaxCategory = {
  Standard: 1,
  Reduced: 2,
  Zero: 3,
} as const;
export type TaxCategory = (typeof TaxCategory)[keyof typeof TaxCategory];

export interface TaxRateDto {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Null for the whole country. */
  region: string | null;
  category: TaxCategory;
  /** Hundredths of a percent. */
  basisPoints: number;
  validFrom: string;
  concurrencyStamp: string;
  id: string;
}

export interface TeamGroupDto {
  name: string;
  /** Null on the first level. */
  parentId: string | null;
  /** 0 on the first level. */
  level: number;
  /** Begins with the parent's code. */
  code: string;
  /** People in the group itself, not in those below. */
  memberCount: number;
  /** Send it back with a change: where somebody else changed the group meanwhile, the answer is 409. */
  concurrencyStamp: string;
  id: string;
}

export interface TeamInvitationDto {
  email: string;
  /** Null for all that the owner may do. */
  teamRoleId: string | null;
  teamRoleName: string | null;
  state: InvitationState;
  /** UTC. */
  sentAt: string;
  /** UTC. */
  expiresAt: string;
  id: string;
}

/** A person of a client's team. */
export interface TeamMemberDto {
  name: string;
  email: string;
  isOwner: boolean;
  /** Null for all that the owner may do. */
  teamRoleId: string | null;
  teamRoleName: string | null;
  /** Ids of the groups that the person is in. */
  groupIds: string[];
  /** UTC. */
  joinedAt: string;
  /** Send it back with a change: where somebody else changed the member meanwhile, the answer is 409. */
  concurrencyStamp: string;
  id: string;
}

export interface TeamRoleDto {
  name: string;
  memberCount: number;
  /** Names of the permissions in force: granted to the role and held by the owner. Filled where one role is asked for. */
  permissions: string[];
  /** Send it back with a change: where somebody else changed the role meanwhile, the answer is 409. */
  concurrencyStamp: string;
  id: string;
}

/** A new tenant and its first administrator. */
export interface TenantCreateDto {
  adminEmailAddress: string;
  adminPassword: string;
  name: string;
  extraProperties?: Record<string, unknown>;
}

/** A tenant. */
export interface TenantDto {
  name: string;
  concurrencyStamp: string;
  id: string;
  extraProperties: Record<string, unknown>;
}

/** A tenant's new name. */
export interface TenantUpdateDto {
  concurrencyStamp?: string;
  name: string;
  extraProperties?: Record<string, unknown>;
}

/** A time zone by both names. */
export interface TimeZone {
  iana: IanaTimeZone;
  windows: WindowsTimeZone;
}

/** The time zone of the caller. */
export interface TimingDto {
  timeZone: TimeZone;
}

export interface TopUpTermsDto {
  min: Money;
  max: Money;
  /** With whom it can be paid; none where the agency takes no payments. */
  gateways: GatewayKind[];
}

export interface TransactionDetailDto {
  entries: TransactionEntryDto[];
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  effect: WalletEntryKind;
  /** The module that the money is earned with, or that told of it. */
  service: string;
  /** Who told of it, and its number there. */
  reference: string;
  description: string | null;
  amount: Money;
  /** UTC. */
  time: string;
  id: string;
}

export interface TransactionDto {
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  effect: WalletEntryKind;
  /** The module that the money is earned with, or that told of it. */
  service: string;
  /** Who told of it, and its number there. */
  reference: string;
  description: string | null;
  amount: Money;
  /** UTC. */
  time: string;
  id: string;
}

export interface TransactionEntryDto {
  account: AccountKind;
  amount: Money;
  balance: Money;
  /** Counts the account's entries from 1. */
  number: number;
  id: string;
}

export interface TransactionsDto {
  /** True where there are more transactions than were counted. */
  hasMore: boolean;
  totalCount: number;
  items: TransactionDto[];
}

/** A type that services take or answer. */
export interface TypeApiDescriptionModel {
  baseType: string | null;
  isEnum: boolean;
  enumNames: string[] | null;
  enumValues: unknown[] | null;
  genericArguments: string[] | null;
  properties: PropertyApiDescriptionModel[] | null;
}

export interface UnreadCountDto {
  /** Never more than `MaxCounted`. */
  count: number;
}

export interface UpdateAgencyInput {
  name: string;
  /** #rrggbb. */
  primaryColor: string;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateAgencySettingsInput {
  /** One of the portal's languages; empty for the installation's. */
  language?: string | null;
  /** IANA; empty for each browser's. */
  timeZone?: string | null;
  /** iso, dots, slashes, month-first or words; empty for each language's. */
  dateFormat?: string | null;
}

export interface UpdateAgentInput {
  department: Department | null;
  specialisation?: string | null;
  /** Clients at most. */
  maxClients: number | null;
  /** IANA; UTC where it is empty. */
  timeZone?: string | null;
  /** Days without hours are left out. */
  workingHours?: WorkingDayDto[];
  /** Basis points: 100 are one per cent. */
  commissionBasisPoints: number | null;
  takeover?: TakeoverInput | null;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateAutoRechargeInput {
  /** Minor units of the wallet's currency: what falls below that is recharged. */
  thresholdMinorUnits?: number;
  /** Minor units: by how much, each time. */
  amountMinorUnits?: number;
  /** Minor units: the most in a calendar month (UTC). Empty for no ceiling. */
  monthlyCeilingMinorUnits?: number | null;
  /** The saved card or account that is charged. */
  paymentMethodId?: string;
}

export interface UpdateBrandInput {
  name: string;
  /** #rrggbb. */
  primaryColor: string;
  loginText?: string | null;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateClientBillingInput {
  address?: AddressDto;
  taxNumber?: string | null;
  email?: string | null;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateClientInput {
  companyName: string;
  legalName?: string | null;
  /** http or https; https is put before an address without a scheme. */
  website?: string | null;
  industry?: string | null;
  phone?: string | null;
  /** IANA; UTC where it is empty. */
  timeZone?: string | null;
  address?: AddressDto;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

/** New mail delivery; an empty password keeps the one that is set. */
export interface UpdateEmailSettingsDto {
  smtpHost?: string | null;
  smtpPort?: number;
  smtpUserName?: string | null;
  smtpPassword?: string | null;
  smtpDomain?: string | null;
  smtpEnableSsl?: boolean;
  smtpUseDefaultCredentials?: boolean;
  defaultFromAddress: string;
  defaultFromDisplayName: string;
}

/** A new value of a feature. */
export interface UpdateFeatureDto {
  name?: string;
  value?: string | null;
}

/** New values of features; those not named stay. */
export interface UpdateFeaturesDto {
  features?: UpdateFeatureDto[];
}

export interface UpdateGatewaySettingsInput {
  stripeSecretKey?: string | null;
  stripeWebhookSecret?: string | null;
  /** Takes the account with Stripe away. */
  removesStripe?: boolean;
  payPalClientId?: string | null;
  payPalSecret?: string | null;
  payPalWebhookId?: string | null;
  /** Takes the account with PayPal away. */
  removesPayPal?: boolean;
  allowsTest?: boolean;
  /** In minor units of the agency's currency. */
  topUpMinMinorUnits?: number;
  /** In minor units of the agency's currency. */
  topUpMaxMinorUnits?: number;
}

export interface UpdateInvoiceSettingsInput {
  legalName?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  taxNumber?: string | null;
  email?: string | null;
  /** What an invoice's number begins with. */
  prefix: string;
  /** What a credit note's number begins with. */
  creditNotePrefix: string;
  /** Numbers name the year and begin anew with it. */
  numbersByYear?: boolean;
  /** Days that a client has to pay. */
  paymentTermDays?: number;
  defaultTaxCategory?: TaxCategory;
  /** Whether prices hold the tax; drafts keep what they were begun with. */
  pricesIncludeTax?: boolean;
  /** Days after the due date, negative before it, with commas: when clients are reminded; none where it is empty. */
  reminderDays?: string | null;
  /** The stamp that was read; where the settings are others now, the answer is 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateMyBillingInput {
  /** The name on invoices; the company's stands there where it is empty. */
  legalName?: string | null;
  address?: AddressDto;
  taxNumber?: string | null;
  email?: string | null;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateMyPreferencesInput {
  /** One of the portal's languages; empty for the browser's. */
  language?: string | null;
  /** IANA; empty for the agency's or the browser's. */
  timeZone?: string | null;
  /** iso, dots, slashes, month-first or words; empty for the agency's or the language's. */
  dateFormat?: string | null;
  /** False where single keys such as / shall do nothing. */
  hasShortcuts?: boolean;
}

export interface UpdateMyProfileInput {
  name: string;
  /** The stamp that was read; another one in the database answers 409. */
  concurrencyStamp?: string | null;
}

export interface UpdateNoticePreferencesInput {
  preferences: NoticePreferenceDto[];
}

/** Grants or revokes one permission. */
export interface UpdatePermissionDto {
  name?: string;
  isGranted?: boolean;
}

/** Permissions to grant and revoke together; those not named stay. */
export interface UpdatePermissionsDto {
  permissions: UpdatePermissionDto[];
}

/** The profile's new state. */
export interface UpdateProfileDto {
  userName?: string | null;
  email?: string | null;
  name?: string | null;
  surname?: string | null;
  phoneNumber?: string | null;
  concurrencyStamp?: string;
  extraProperties?: Record<string, unknown>;
}

export interface UpdateSignUpPolicyInput {
  isOpen?: boolean;
}

export interface UpdateTeamMemberInput {
  /** Null for all that the owner may do. Of the owner it stays null. */
  teamRoleId?: string | null;
  groupIds?: string[];
  concurrencyStamp?: string | null;
}

export interface UpdateUserInput {
  name: string;
  userName: string;
  phoneNumber?: string | null;
  /** The names of all roles that the person shall have; those of a client's team stay as they are. Null changes none. */
  roles?: string[] | null;
  concurrencyStamp?: string | null;
}

export interface UsageDto {
  /** UTC; when the month of the subscription began. */
  from: string;
  /** UTC; when the next begins. */
  until: string;
  /** Null where the client never had a plan. */
  planName: string | null;
  meters: MeterUsageDto[];
}

export interface UsageMonthDto {
  meter: Meter;
  /** UTC. */
  from: string;
  /** What was used; of a level the most that it was. */
  used: number;
  id: string;
}

/** What stands against deactivating or deleting the person now. 0 None, 1 Yourself, 2 LastAdmin, 3 AgentInCharge, 4 LastOwner. */
export const UserBlock = {
  None: 0,
  Yourself: 1,
  LastAdmin: 2,
  AgentInCharge: 3,
  LastOwner: 4,
} as const;
export type UserBlock = (typeof UserBlock)[keyof typeof UserBlock];

/** Plain copy of a user's public facts. */
export interface UserData {
  id: string;
  tenantId: string | null;
  userName: string;
  name: string | null;
  surname: string | null;
  isActive: boolean;
  email: string | null;
  emailConfirmed: boolean;
  phoneNumber: string | null;
  phoneNumberConfirmed: boolean;
  extraProperties: Record<string, unknown> | null;
}

export interface UserDetailDto {
  userName: string;
  phoneNumber: string | null;
  isOwner: boolean;
  /** Clients that an agent is in charge of. */
  assignedClients: number;
  /** Other people of the client's team. */
  teammates: number;
  /** What stands against deactivating or deleting the person now. */
  block: UserBlock;
  isYourself: boolean;
  /** To be sent back with an update, which is refused where somebody else changed the person meanwhile. */
  concurrencyStamp: string;
  /** Empty where the person was invited without one. */
  name: string;
  email: string;
  kind: UserKind;
  state: UserState;
  department: Department | null;
  /** For people of a client's team. */
  clientId: string | null;
  companyName: string | null;
  /** Names of the roles, the team's own left out. */
  roles: string[];
  /** UTC; of an invitation, when it was sent last. */
  creationTime: string;
  id: string;
}

export interface UserDto {
  /** Empty where the person was invited without one. */
  name: string;
  email: string;
  kind: UserKind;
  state: UserState;
  department: Department | null;
  /** For people of a client's team. */
  clientId: string | null;
  companyName: string | null;
  /** Names of the roles, the team's own left out. */
  roles: string[];
  /** UTC; of an invitation, when it was sent last. */
  creationTime: string;
  id: string;
}

/** 1 Staff, 2 Agent, 3 Client. */
export const UserKind = {
  Staff: 1,
  Agent: 2,
  Client: 3,
} as const;
export type UserKind = (typeof UserKind)[keyof typeof UserKind];

export interface UserListDto {
  /** True where there are more rows than `TotalCount`, which is counted up to 1,000 rows beyond the page only. */
  hasMore: boolean;
  totalCount: number;
  items: UserDto[];
}

/** Who wants to sign in. */
export interface UserLoginInfo {
  userNameOrEmailAddress: string;
  password: string;
  rememberMe?: boolean;
}

export interface UserPermissionDto {
  name: string;
  displayName: string;
  /** Steps below the group's first level. */
  depth: number;
  isGranted: boolean;
  /** True where it was granted to the person, not to a role. */
  isDirect: boolean;
  /** The person's roles that grant it. */
  roles: string[];
}

export interface UserPermissionGroupDto {
  name: string;
  displayName: string;
  permissions: UserPermissionDto[];
}

export interface UserPermissionsDto {
  userName: string;
  groups: UserPermissionGroupDto[];
}

/** 1 Active, 2 Inactive, 3 Invited. */
export const UserState = {
  Active: 1,
  Inactive: 2,
  Invited: 3,
} as const;
export type UserState = (typeof UserState)[keyof typeof UserState];

/** A reset token to look at without using it up. */
export interface VerifyPasswordResetTokenInput {
  userId?: string;
  resetToken: string;
}

export interface VerifySignUpInput {
  ticket: string;
  /** The six digits of the newest mail; blanks between them do not matter. */
  code: string;
}

export interface WalletDto {
  clientId: string;
  /** The client's company. */
  clientName: string | null;
  balance: Money;
}

export interface WalletEntryDto {
  amount: Money;
  kind: WalletEntryKind;
  /** What it was for, e.g. the redeemed code. */
  description: string | null;
  /** UTC. */
  time: string;
  /** Counts the wallet's movements from 1, the oldest. */
  number: number;
  balance: Money;
  id: string;
}

/** 1 CodeRedeemed, 2 Spent, 3 Refunded, 4 ToppedUp, 5 Reserved, 6 HoldReleased, 7 HoldCaptured, 8 PaidDirectly, 9 RefundedToSource, 10 RefundReturned, 11 PaidOut, 12 PayoutReversed, 13 Credited. */
export const WalletEntryKind = {
  CodeRedeemed: 1,
  Spent: 2,
  Refunded: 3,
  ToppedUp: 4,
  Reserved: 5,
  HoldReleased: 6,
  HoldCaptured: 7,
  PaidDirectly: 8,
  RefundedToSource: 9,
  RefundReturned: 10,
  PaidOut: 11,
  PayoutReversed: 12,
  Credited: 13,
} as const;
export type WalletEntryKind = (typeof WalletEntryKind)[keyof typeof WalletEntryKind];

export interface WalletHistoryDto {
  /** True where there are more movements than were counted. */
  hasMore: boolean;
  totalCount: number;
  items: WalletEntryDto[];
}

export interface WalletMonthDto {
  /** The first day of the month, in the caller's time zone. */
  month: string;
  in: Money;
  out: Money;
}

export interface WebhookDetailDto {
  /** As it came. */
  body: string;
  /** Why it failed the last time. */
  error: string | null;
  /** UTC. */
  appliedAt: string | null;
  gateway: GatewayKind;
  /** The provider's id of the event. */
  eventId: string;
  type: string;
  state: WebhookState;
  attempts: number;
  paymentId: string | null;
  /** UTC. */
  receivedAt: string;
  id: string;
}

export interface WebhookDto {
  gateway: GatewayKind;
  /** The provider's id of the event. */
  eventId: string;
  type: string;
  state: WebhookState;
  attempts: number;
  paymentId: string | null;
  /** UTC. */
  receivedAt: string;
  id: string;
}

/** 1 Received, 2 Applied, 3 Ignored, 4 Failed. */
export const WebhookState = {
  Received: 1,
  Applied: 2,
  Ignored: 3,
  Failed: 4,
} as const;
export type WebhookState = (typeof WebhookState)[keyof typeof WebhookState];

/** A time zone by its Windows id. */
export interface WindowsTimeZone {
  timeZoneId: string | null;
}

export interface WorkingDayDto {
  day?: DayOfWeek;
  from?: string;
  until?: string;
}

export interface WorkloadDto {
  /** Of every department, whatever the filter says. */
  departments: DepartmentLoadDto[];
  /** Active agents, the fullest first. */
  agents: PagedResultDtoOfAgentDto;
}

export interface AbpApiDefinitionGetQuery {
  includeTypes?: boolean;
}

export class AbpApiDefinitionApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Describes the application's services to clients that are made from the description.
   *
   * Open to everybody.
   */
  get(query?: AbpApiDefinitionGetQuery, options?: CallOptions): Promise<ApplicationApiDescriptionModel> {
    return this.#transport.call("GET", "/api/abp/api-definition", { query }, options);
  }
}

export interface AbpApplicationConfigurationGetQuery {
  includeLocalizationResources?: boolean;
}

export class AbpApplicationConfigurationApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * What a user interface needs to know: the caller, permissions, settings, features and languages.
   *
   * Open to everybody.
   */
  get(query?: AbpApplicationConfigurationGetQuery, options?: CallOptions): Promise<ApplicationConfigurationDto> {
    return this.#transport.call("GET", "/api/abp/application-configuration", { query }, options);
  }
}

export interface AbpApplicationLocalizationGetQuery {
  cultureName?: string;
  onlyDynamics?: boolean;
}

export class AbpApplicationLocalizationApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The texts of one language.
   *
   * Open to everybody.
   */
  get(query?: AbpApplicationLocalizationGetQuery, options?: CallOptions): Promise<ApplicationLocalizationDto> {
    return this.#transport.call("GET", "/api/abp/application-localization", { query }, options);
  }
}

export class AbpTenantApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Whether a tenant of this id exists.
   *
   * Open to everybody.
   */
  findTenantById(id: string, options?: CallOptions): Promise<FindTenantResultDto> {
    return this.#transport.call("GET", `/api/abp/multi-tenancy/tenants/by-id/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Whether a tenant of this name exists.
   *
   * Open to everybody.
   */
  findTenantByName(name: string, options?: CallOptions): Promise<FindTenantResultDto> {
    return this.#transport.call("GET", `/api/abp/multi-tenancy/tenants/by-name/${encodeURIComponent(name)}`, {}, options);
  }
}

export class AccountApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * As login, without opening a session; wrong attempts count the same.
   *
   * Open to everybody.
   */
  checkPassword(body: UserLoginInfo, options?: CallOptions): Promise<AbpLoginResult> {
    return this.#transport.call("POST", "/api/account/check-password", { json: body }, options);
  }

  /**
   * Opens a session; its cookie comes with the answer.
   *
   * Open to everybody.
   */
  login(body: UserLoginInfo, options?: CallOptions): Promise<AbpLoginResult> {
    return this.#transport.call("POST", "/api/account/login", { json: body }, options);
  }

  /**
   * Ends the session.
   *
   * Open to everybody.
   */
  logout(options?: CallOptions): Promise<void> {
    return this.#transport.call("GET", "/api/account/logout", {}, options);
  }

  /**
   * Registers a new account.
   *
   * Open to everybody.
   */
  register(body: RegisterDto, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("POST", "/api/account/register", { json: body }, options);
  }

  /**
   * Sets a new password with the token of the link.
   *
   * Open to everybody.
   */
  resetPassword(body: ResetPasswordDto, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/account/reset-password", { json: body }, options);
  }

  /**
   * Mails a reset link where the address belongs to an account; answers the same where it does not.
   *
   * Open to everybody.
   */
  sendPasswordResetCode(body: SendPasswordResetCodeDto, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/account/send-password-reset-code", { json: body }, options);
  }

  /**
   * Says whether a link for a new password still works.
   *
   * Open to everybody.
   */
  verifyPasswordResetToken(body: VerifyPasswordResetTokenInput, options?: CallOptions): Promise<boolean> {
    return this.#transport.call("POST", "/api/account/verify-password-reset-token", { json: body }, options);
  }
}

export interface AgencyGetListQuery {
  /** Part of the name or subdomain. */
  filter?: string;
  state?: AgencyState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class AgencyApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates the agency with its portal and sends the invitation to its first admin.
   *
   * Permission: `Montrose.Agencies`, `Montrose.Agencies.Create`.
   *
   * Refused with the codes: Montrose:Subdomain.Invalid, .Reserved, .Taken, Agency.NameTaken, Color.Invalid, Logo.*, Email.Invalid.
   */
  create(body: CreateAgencyInput, options?: CallOptions): Promise<AgencyDto> {
    return this.#transport.call("POST", "/api/app/agency", { json: body }, options);
  }

  /**
   * Deletes the agency; its subdomain stays taken, so that nobody can claim its links.
   *
   * Permission: `Montrose.Agencies`, `Montrose.Agencies.Delete`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/agency/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One agency.
   *
   * Permission: `Montrose.Agencies`.
   */
  get(id: string, options?: CallOptions): Promise<AgencyDto> {
    return this.#transport.call("GET", `/api/app/agency/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * A page of agencies; filtered by name or subdomain.
   *
   * Permission: `Montrose.Agencies`.
   */
  getList(query?: AgencyGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfAgencyDto> {
    return this.#transport.call("GET", "/api/app/agency", { query }, options);
  }

  /** Every entry of {@link AgencyApi.getList}, page after page. */
  getListAll(query: AgencyGetListQuery = {}, options?: CallOptions): AsyncGenerator<AgencyDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The portal answers again. Harmless when repeated.
   *
   * Permission: `Montrose.Agencies`, `Montrose.Agencies.Suspend`.
   */
  resume(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/agency/${encodeURIComponent(id)}/resume`, {}, options);
  }

  /**
   * The portal stops answering, its people can't sign in; nothing is deleted. Harmless when repeated.
   *
   * Permission: `Montrose.Agencies`, `Montrose.Agencies.Suspend`.
   */
  suspend(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/agency/${encodeURIComponent(id)}/suspend`, {}, options);
  }

  /**
   * Changes name and colour. The subdomain stays: links in mails name it.
   *
   * Permission: `Montrose.Agencies`, `Montrose.Agencies.Update`.
   */
  update(id: string, body: UpdateAgencyInput, options?: CallOptions): Promise<AgencyDto> {
    return this.#transport.call("PUT", `/api/app/agency/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export class AgencySettingsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The agency's choice.
   *
   * Permission: `Montrose.AgencySettings.Update`.
   */
  get(options?: CallOptions): Promise<AgencySettingsDto> {
    return this.#transport.call("GET", "/api/app/agency-settings", {}, options);
  }

  /**
   * Keeps the agency's choice.
   *
   * Permission: `Montrose.AgencySettings.Update`.
   *
   * Refused with the codes: Montrose:Language.Unknown, TimeZone.Unknown, DateFormat.Unknown.
   */
  update(body: UpdateAgencySettingsInput, options?: CallOptions): Promise<AgencySettingsDto> {
    return this.#transport.call("PUT", "/api/app/agency-settings", { json: body }, options);
  }
}

export interface AgencyWalletGetHistoryOfQuery {
  kind?: WalletEntryKind;
  /** UTC, inclusive. */
  from?: string | null;
  /** UTC, exclusive. */
  to?: string | null;
  /** Part of what the movement was for. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface AgencyWalletGetListQuery {
  /** Part of the client's name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class AgencyWalletApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gives an agency credit at the host's own expense, once for each request key.
   *
   * Permission: `Billing.AgencyWallets.Credit`.
   *
   * The wallet afterwards.
   *
   * Refused with the codes: Billing:Payment.RequestKeyOfOther (422: the key was used for another amount).
   */
  credit(id: string, body: CreditAgencyInput, options?: CallOptions): Promise<WalletDto> {
    return this.#transport.call("POST", `/api/billing/agency-wallet/${encodeURIComponent(id)}/credit`, { json: body }, options);
  }

  /**
   * An agency's wallet.
   *
   * Permission: `Billing.AgencyWallets`.
   */
  get(id: string, options?: CallOptions): Promise<WalletDto> {
    return this.#transport.call("GET", `/api/billing/agency-wallet/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The movements of an agency's wallet, the newest first.
   *
   * Permission: `Billing.AgencyWallets`.
   */
  getHistoryOf(id: string, query?: AgencyWalletGetHistoryOfQuery, options?: CallOptions): Promise<WalletHistoryDto> {
    return this.#transport.call("GET", `/api/billing/agency-wallet/${encodeURIComponent(id)}/history-of`, { query }, options);
  }

  /** Every entry of {@link AgencyWalletApi.getHistoryOf}, page after page. */
  getHistoryOfAll(id: string, query: AgencyWalletGetHistoryOfQuery = {}, options?: CallOptions): AsyncGenerator<WalletEntryDto, void, undefined> {
    return pages(page => this.getHistoryOf(id, page, options), query);
  }

  /**
   * The agencies by name, each with its balance; zero for one that never had money. Sorting is name, with asc or desc.
   *
   * Permission: `Billing.AgencyWallets`.
   */
  getList(query?: AgencyWalletGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfWalletDto> {
    return this.#transport.call("GET", "/api/billing/agency-wallet", { query }, options);
  }

  /** Every entry of {@link AgencyWalletApi.getList}, page after page. */
  getListAll(query: AgencyWalletGetListQuery = {}, options?: CallOptions): AsyncGenerator<WalletDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }
}

export interface AgentGetListQuery {
  /** Part of the name, e-mail address or specialisation. */
  filter?: string;
  department?: Department;
  presence?: AgentPresence;
  /** True for active agents, false for the others. */
  isActive?: boolean | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface AgentGetWorkloadQuery {
  /** Part of the name, e-mail address or specialisation. */
  filter?: string;
  department?: Department;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class AgentApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The agent can sign in again, without clients. Harmless when repeated.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Deactivate`.
   */
  activate(id: string, options?: CallOptions): Promise<AgentDetailsDto> {
    return this.#transport.call("POST", `/api/app/agent/${encodeURIComponent(id)}/activate`, {}, options);
  }

  /**
   * Adds days away and hands the agent's clients over, where that was asked for.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Update`.
   *
   * Refused with the codes: Montrose:Agent.AbsenceBackwards, .AbsenceTooLong, .AbsenceOverlaps, and those of a takeover.
   */
  addAbsence(id: string, body: AddAbsenceInput, options?: CallOptions): Promise<AgentDetailsDto> {
    return this.#transport.call("POST", `/api/app/agent/${encodeURIComponent(id)}/absence`, { json: body }, options);
  }

  /**
   * The agent can no longer sign in, and the clients go to those who take over, in one transaction. Harmless when repeated.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Deactivate`.
   *
   * Refused with the codes: Montrose:Agent.TakeoverRequired, Assignment.SameAgent, Client.AgentInactive, .AgentOfOtherDepartment.
   */
  deactivate(id: string, body: DeactivateAgentInput, options?: CallOptions): Promise<HandoverResultDto> {
    return this.#transport.call("POST", `/api/app/agent/${encodeURIComponent(id)}/deactivate`, { json: body }, options);
  }

  /**
   * One agent.
   *
   * Permission: `Montrose.Agents`.
   */
  get(id: string, options?: CallOptions): Promise<AgentDetailsDto> {
    return this.#transport.call("GET", `/api/app/agent/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The agency's agents, filtered and sorted.
   *
   * Permission: `Montrose.Agents`.
   */
  getList(query?: AgentGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfAgentDto> {
    return this.#transport.call("GET", "/api/app/agent", { query }, options);
  }

  /** Every entry of {@link AgentApi.getList}, page after page. */
  getListAll(query: AgentGetListQuery = {}, options?: CallOptions): AsyncGenerator<AgentDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * What somebody else must take over when the agent leaves, and who could; one row a service.
   *
   * Permission: `Montrose.Agents`.
   */
  getTakeover(id: string, options?: CallOptions): Promise<ListResultDtoOfServiceTakeoverDto> {
    return this.#transport.call("GET", `/api/app/agent/${encodeURIComponent(id)}/takeover`, {}, options);
  }

  /**
   * How full the departments and their agents are.
   *
   * Permission: `Montrose.Agents`.
   */
  getWorkload(query?: AgentGetWorkloadQuery, options?: CallOptions): Promise<WorkloadDto> {
    return this.#transport.call("GET", "/api/app/agent/workload", { query }, options);
  }

  /**
   * Harmless when repeated.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Update`.
   */
  removeAbsence(id: string, absenceId: string, options?: CallOptions): Promise<AgentDetailsDto> {
    return this.#transport.call("DELETE", `/api/app/agent/${encodeURIComponent(id)}/absence/${encodeURIComponent(absenceId)}`, {}, options);
  }

  /**
   * Changes the agent's data. A new department needs a takeover while the agent has clients.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Update`.
   *
   * Refused with the codes: Montrose:Agent.TakeoverRequired, .WorkingHoursInvalid, TimeZone.Unknown, and those of a takeover.
   */
  update(id: string, body: UpdateAgentInput, options?: CallOptions): Promise<AgentDetailsDto> {
    return this.#transport.call("PUT", `/api/app/agent/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface ApiKeyGetAgencyListQuery {
  /** Part of the key's name, its beginning, or part of its owner's name or address. */
  filter?: string;
  state?: ApiKeyState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface ApiKeyGetListQuery {
  /** Part of the key's name, its beginning, or part of its owner's name or address. */
  filter?: string;
  state?: ApiKeyState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface ApiKeyGetTeamListQuery {
  /** Part of the key's name, its beginning, or part of its owner's name or address. */
  filter?: string;
  state?: ApiKeyState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface ApiKeyGetUsageQuery {
  /** Days to look back, today included. */
  days?: number;
}

export class ApiKeyApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Makes a key; its secret is shown in this answer only.
   *
   * Permission: `Montrose.ApiKeys`.
   *
   * The key itself, this once.
   *
   * Refused with the codes: Montrose:ApiKey.NameRequired, .NameTaken, .ExpiryInThePast, .ScopesRequired, .ScopeNotYours, .TooMany.
   */
  create(body: CreateApiKeyInput, options?: CallOptions): Promise<CreatedApiKeyDto> {
    return this.#transport.call("POST", "/api/app/api-key", { json: body }, options);
  }

  /**
   * One's own key, or one that the person may see by another right.
   *
   * Permission: `Montrose.ApiKeys`.
   */
  get(id: string, options?: CallOptions): Promise<ApiKeyDto> {
    return this.#transport.call("GET", `/api/app/api-key/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Every key of the agency; on the host's portal, of the host's people.
   *
   * Permission: `Montrose.ApiKeys`, `Montrose.ApiKeys.All`.
   */
  getAgencyList(query?: ApiKeyGetAgencyListQuery, options?: CallOptions): Promise<PagedResultDtoOfApiKeyDto> {
    return this.#transport.call("GET", "/api/app/api-key/agency-list", { query }, options);
  }

  /** Every entry of {@link ApiKeyApi.getAgencyList}, page after page. */
  getAgencyListAll(query: ApiKeyGetAgencyListQuery = {}, options?: CallOptions): AsyncGenerator<ApiKeyDto, void, undefined> {
    return pages(page => this.getAgencyList(page, options), query);
  }

  /**
   * The signed-in person's own keys.
   *
   * Permission: `Montrose.ApiKeys`.
   */
  getList(query?: ApiKeyGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfApiKeyDto> {
    return this.#transport.call("GET", "/api/app/api-key", { query }, options);
  }

  /** Every entry of {@link ApiKeyApi.getList}, page after page. */
  getListAll(query: ApiKeyGetListQuery = {}, options?: CallOptions): AsyncGenerator<ApiKeyDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * What the signed-in person may put into a key.
   *
   * Permission: `Montrose.ApiKeys`.
   */
  getScopes(options?: CallOptions): Promise<ListResultDtoOfPermissionChoiceDto> {
    return this.#transport.call("GET", "/api/app/api-key/scopes", {}, options);
  }

  /**
   * The keys of everybody in the signed-in person's team.
   *
   * Permission: `Montrose.ApiKeys`, `Montrose.ApiKeys.Team`.
   */
  getTeamList(query?: ApiKeyGetTeamListQuery, options?: CallOptions): Promise<PagedResultDtoOfApiKeyDto> {
    return this.#transport.call("GET", "/api/app/api-key/team-list", { query }, options);
  }

  /** Every entry of {@link ApiKeyApi.getTeamList}, page after page. */
  getTeamListAll(query: ApiKeyGetTeamListQuery = {}, options?: CallOptions): AsyncGenerator<ApiKeyDto, void, undefined> {
    return pages(page => this.getTeamList(page, options), query);
  }

  /**
   * Requests of each of the last days, today included, oldest first. What is counted right now comes after some seconds.
   *
   * Permission: `Montrose.ApiKeys`.
   */
  getUsage(id: string, query?: ApiKeyGetUsageQuery, options?: CallOptions): Promise<ListResultDtoOfApiKeyDayDto> {
    return this.#transport.call("GET", `/api/app/api-key/${encodeURIComponent(id)}/usage`, { query }, options);
  }

  /**
   * Ends the key: on this node with the next request, on others after 30 seconds at the latest. Harmless when repeated.
   *
   * Permission: `Montrose.ApiKeys`.
   */
  revoke(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/api-key/${encodeURIComponent(id)}/revoke`, {}, options);
  }
}

export interface AssignmentGetHistoryQuery {
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class AssignmentApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gives the chosen clients to an agent, or each to the least loaded.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   *
   * Refused with the codes: Montrose:Assignment.NobodyChosen, .AgentMissing, Client.AgentInactive.
   */
  assignMany(body: AssignManyInput, options?: CallOptions): Promise<HandoverResultDto> {
    return this.#transport.call("POST", "/api/app/assignment/assign-many", { json: body }, options);
  }

  /**
   * Who was in charge of a client's services, the newest first.
   *
   * Permission: `Montrose.Clients`.
   */
  getHistory(clientId: string, query?: AssignmentGetHistoryQuery, options?: CallOptions): Promise<PagedResultDtoOfAssignmentDto> {
    return this.#transport.call("GET", `/api/app/assignment/history/${encodeURIComponent(clientId)}`, { query }, options);
  }

  /** Every entry of {@link AssignmentApi.getHistory}, page after page. */
  getHistoryAll(clientId: string, query: AssignmentGetHistoryQuery = {}, options?: CallOptions): AsyncGenerator<AssignmentDto, void, undefined> {
    return pages(page => this.getHistory(clientId, page, options), query);
  }

  /**
   * How far a run has come.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   */
  getRun(id: string, options?: CallOptions): Promise<AssignmentRunDto> {
    return this.#transport.call("GET", `/api/app/assignment/${encodeURIComponent(id)}/run`, {}, options);
  }

  /**
   * Gives all clients of an agent to another, or each to the least loaded of the department.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   *
   * Refused with the codes: Montrose:Assignment.SameAgent, .AgentMissing, Client.AgentInactive, .AgentOfOtherDepartment.
   */
  move(body: MoveClientsInput, options?: CallOptions): Promise<HandoverResultDto> {
    return this.#transport.call("POST", "/api/app/assignment/move", { json: body }, options);
  }

  /**
   * Starts a job that gives every service without an agent to the least loaded one of its department.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   *
   * Refused with the codes: Montrose:Assignment.RunInProgress.
   */
  startRun(body: StartAssignmentRunInput, options?: CallOptions): Promise<AssignmentRunDto> {
    return this.#transport.call("POST", "/api/app/assignment/start-run", { json: body }, options);
  }
}

export class AutoRechargeApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The terms, how it stands, and the last recharges.
   *
   * Permission: `Billing.Wallet.AutoRecharge`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  get(options?: CallOptions): Promise<AutoRechargeDto> {
    return this.#transport.call("GET", "/api/billing/auto-recharge", {}, options);
  }

  /**
   * Switches it off; the terms are kept. Harmless where it is off.
   *
   * Permission: `Billing.Wallet.AutoRecharge`.
   */
  turnOff(options?: CallOptions): Promise<AutoRechargeDto> {
    return this.#transport.call("POST", "/api/billing/auto-recharge/turn-off", {}, options);
  }

  /**
   * Switches it on with these terms. What a bank still wants confirmed of an earlier recharge is given up.
   *
   * Permission: `Billing.Wallet.AutoRecharge`.
   *
   * Refused with the codes: Billing:AutoRecharge.ThresholdOutOfRange, .AmountOutOfRange, .CeilingOutOfRange, .MethodUnusable.
   */
  update(body: UpdateAutoRechargeInput, options?: CallOptions): Promise<AutoRechargeDto> {
    return this.#transport.call("PUT", "/api/billing/auto-recharge", { json: body }, options);
  }
}

export class BrandApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The current portal's brand; open to everybody, since the sign-in page shows it.
   *
   * Open to everybody.
   */
  get(options?: CallOptions): Promise<BrandDto> {
    return this.#transport.call("GET", "/api/app/brand", {}, options);
  }

  /**
   * The logo file; open to everybody. Null where the portal has none.
   *
   * Open to everybody.
   */
  getLogo(options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", "/api/app/brand/logo", { file: true }, options);
  }

  /**
   * Takes the portal's logo away.
   *
   * Permission: `Montrose.Brand.Update`.
   */
  removeLogo(options?: CallOptions): Promise<BrandDto> {
    return this.#transport.call("DELETE", "/api/app/brand/logo", {}, options);
  }

  /**
   * Replaces the portal's logo.
   *
   * Permission: `Montrose.Brand.Update`.
   *
   * Refused with the codes: Montrose:Logo.TooLarge, .NotAnImage, .TooManyPixels.
   */
  setLogo(body: SetLogoInput, options?: CallOptions): Promise<BrandDto> {
    return this.#transport.call("POST", "/api/app/brand/set-logo", { json: body }, options);
  }

  /**
   * Changes the portal's name, colour and texts.
   *
   * Permission: `Montrose.Brand.Update`.
   *
   * Refused with the codes: Montrose:Agency.NameTaken, Color.Invalid.
   */
  update(body: UpdateBrandInput, options?: CallOptions): Promise<BrandDto> {
    return this.#transport.call("PUT", "/api/app/brand", { json: body }, options);
  }
}

export interface ClientGetAssignableAgentsQuery {
  service?: ServiceKind;
}

export interface ClientGetListQuery {
  /** Part of the company's or legal name, the contact's name or e-mail address. */
  filter?: string;
  service?: ServiceKind;
  /** Clients of whom this agent is in charge of a service. */
  agentId?: string | null;
  /** True for clients with a service that nobody is in charge of. */
  onlyUnassigned?: boolean;
  /** Active ones unless it says otherwise. */
  state?: ClientState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class ClientApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds a contact to the client.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.ContactTwice, .TooManyContacts, .Archived, Email.Invalid, Phone.Invalid.
   */
  addContact(id: string, body: ClientContactInput, options?: CallOptions): Promise<ClientContactDto> {
    return this.#transport.call("POST", `/api/app/client/${encodeURIComponent(id)}/contact`, { json: body }, options);
  }

  /**
   * Takes clients out of the agency's work; their agents are released and their people can't sign in, nothing is lost. Harmless when repeated.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Archive`.
   *
   * How many were archived.
   */
  archive(body: ChosenClientsInput, options?: CallOptions): Promise<number> {
    return this.#transport.call("POST", "/api/app/client/archive", { json: body }, options);
  }

  /**
   * Puts an agent in charge of one service of the client, or nobody; the history is kept.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   *
   * Refused with the codes: Montrose:Client.ServiceNotActive, .AgentOfOtherDepartment, .AgentInactive, .Archived, Assignment.NoAgentFree.
   */
  assignAgent(id: string, body: AssignAgentInput, options?: CallOptions): Promise<ClientDto> {
    return this.#transport.call("POST", `/api/app/client/${encodeURIComponent(id)}/assign-agent`, { json: body }, options);
  }

  /**
   * Creates the workspace and sends its contact the invitation.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Create`.
   *
   * Refused with the codes: Montrose:Client.CompanyNameTaken, .ServiceRequired, Email.Taken.
   */
  create(body: CreateClientInput, options?: CallOptions): Promise<ClientDto> {
    return this.#transport.call("POST", "/api/app/client", { json: body }, options);
  }

  /**
   * Ends the service; its agent is released and told.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.ServiceNotActive, .LastServiceStays, .ServiceEndsBeforeItBegan, .ServiceDateInFuture.
   */
  endService(id: string, body: ChangeClientServiceInput, options?: CallOptions): Promise<ClientDetailsDto> {
    return this.#transport.call("POST", `/api/app/client/${encodeURIComponent(id)}/end-service`, { json: body }, options);
  }

  /**
   * One client.
   *
   * Permission: `Montrose.Clients`.
   */
  get(id: string, options?: CallOptions): Promise<ClientDto> {
    return this.#transport.call("GET", `/api/app/client/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Active agents who can be assigned for a service, the least loaded first.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Assign`.
   */
  getAssignableAgents(query?: ClientGetAssignableAgentsQuery, options?: CallOptions): Promise<ListResultDtoOfAssignableAgentDto> {
    return this.#transport.call("GET", "/api/app/client/assignable-agents", { query }, options);
  }

  /**
   * With profile, contacts and services of the past; billing data only for those who may change clients.
   *
   * Permission: `Montrose.Clients`.
   */
  getDetails(id: string, options?: CallOptions): Promise<ClientDetailsDto> {
    return this.#transport.call("GET", `/api/app/client/${encodeURIComponent(id)}/details`, {}, options);
  }

  /**
   * The clients that the caller sees, filtered and sorted.
   *
   * Permission: `Montrose.Clients`.
   */
  getList(query?: ClientGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfClientDto> {
    return this.#transport.call("GET", "/api/app/client", { query }, options);
  }

  /** Every entry of {@link ClientApi.getList}, page after page. */
  getListAll(query: ClientGetListQuery = {}, options?: CallOptions): AsyncGenerator<ClientDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Removes a contact of the client.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.PrimaryContactStays, .Archived.
   */
  removeContact(id: string, contactId: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/client/${encodeURIComponent(id)}/contact/${encodeURIComponent(contactId)}`, {}, options);
  }

  /**
   * Takes clients back; their people can sign in again, their services have no agents then. Harmless when repeated.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Archive`.
   *
   * How many were restored.
   */
  restore(body: ChosenClientsInput, options?: CallOptions): Promise<number> {
    return this.#transport.call("POST", "/api/app/client/restore", { json: body }, options);
  }

  /**
   * Begins a service for the client.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.ServiceActiveAlready, .ServiceDateInFuture, .Archived.
   */
  startService(id: string, body: ChangeClientServiceInput, options?: CallOptions): Promise<ClientDetailsDto> {
    return this.#transport.call("POST", `/api/app/client/${encodeURIComponent(id)}/start-service`, { json: body }, options);
  }

  /**
   * Changes the client's profile.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.CompanyNameTaken, .Archived, Website.Invalid, Phone.Invalid, TimeZone.Unknown, Country.Unknown.
   */
  update(id: string, body: UpdateClientInput, options?: CallOptions): Promise<ClientDetailsDto> {
    return this.#transport.call("PUT", `/api/app/client/${encodeURIComponent(id)}`, { json: body }, options);
  }

  /**
   * Changes the client's billing data.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.Archived, Country.Unknown, Email.Invalid.
   */
  updateBilling(id: string, body: UpdateClientBillingInput, options?: CallOptions): Promise<ClientDetailsDto> {
    return this.#transport.call("PUT", `/api/app/client/${encodeURIComponent(id)}/billing`, { json: body }, options);
  }

  /**
   * Changes a contact of the client.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`.
   *
   * Refused with the codes: Montrose:Client.ContactTwice, .Archived, Email.Invalid, Phone.Invalid.
   */
  updateContact(id: string, contactId: string, body: ClientContactInput, options?: CallOptions): Promise<ClientContactDto> {
    return this.#transport.call("PUT", `/api/app/client/${encodeURIComponent(id)}/contact/${encodeURIComponent(contactId)}`, { json: body }, options);
  }
}

export interface ClientTeamGetListQuery {
  clientId?: string;
  /** Part of the name or e-mail address. */
  filter?: string;
  /** Members of the group or of one below it. */
  groupId?: string | null;
  teamRoleId?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface ClientTeamMakeOwnerQuery {
  clientId?: string;
  memberId?: string;
}

export interface ClientTeamRemoveQuery {
  clientId?: string;
  memberId?: string;
}

export class ClientTeamApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The people of a client's team.
   *
   * Permission: `Montrose.Clients`.
   */
  getList(query?: ClientTeamGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTeamMemberDto> {
    return this.#transport.call("GET", "/api/app/client-team", { query }, options);
  }

  /** Every entry of {@link ClientTeamApi.getList}, page after page. */
  getListAll(query: ClientTeamGetListQuery = {}, options?: CallOptions): AsyncGenerator<TeamMemberDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * For a team whose owner is gone.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`, `AbpIdentity.Users.Update`.
   *
   * Refused with the codes: Montrose:Team.AlreadyTheOwner, .MemberInactive.
   */
  makeOwner(query?: ClientTeamMakeOwnerQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/client-team/make-owner", { query }, options);
  }

  /**
   * Takes somebody out of a client's team and ends the account.
   *
   * Permission: `Montrose.Clients`, `Montrose.Clients.Update`, `AbpIdentity.Users.Update`.
   *
   * Refused with the codes: Montrose:Team.OwnerStays.
   */
  remove(query?: ClientTeamRemoveQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", "/api/app/client-team", { query }, options);
  }
}

export class ConnectedServiceApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Everything that the modules tell of, in their order.
   *
   * Permission: `Montrose.AgencySettings.Update`.
   */
  getList(options?: CallOptions): Promise<ListResultDtoOfConnectedServiceDto> {
    return this.#transport.call("GET", "/api/app/connected-service", {}, options);
  }
}

export interface CostGetListQuery {
  clientId?: string | null;
  service?: string;
  /** Monthly ones alone, or those that were once. */
  isMonthly?: boolean | null;
  /** Part of the note. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class CostApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Records a cost.
   *
   * Permission: `Billing.Margins`, `Billing.Margins.RecordCosts`.
   *
   * Refused with the codes: Billing:Cost.ClientUnknown.
   */
  create(body: RecordCostInput, options?: CallOptions): Promise<CostDto> {
    return this.#transport.call("POST", "/api/billing/cost", { json: body }, options);
  }

  /**
   * Removes a cost that was recorded by mistake, from every month.
   *
   * Permission: `Billing.Margins`, `Billing.Margins.RecordCosts`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/billing/cost/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Ends a monthly cost with a month; what it was in earlier ones stays.
   *
   * Permission: `Billing.Margins`, `Billing.Margins.RecordCosts`.
   *
   * Refused with the codes: Billing:Cost.NotMonthly, .EndsBeforeItBegins.
   */
  end(id: string, body: EndCostInput, options?: CallOptions): Promise<CostDto> {
    return this.#transport.call("POST", `/api/billing/cost/${encodeURIComponent(id)}/end`, { json: body }, options);
  }

  /**
   * One of them.
   *
   * Permission: `Billing.Margins`.
   */
  get(id: string, options?: CallOptions): Promise<CostDto> {
    return this.#transport.call("GET", `/api/billing/cost/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * What was recorded, the newest first.
   *
   * Permission: `Billing.Margins`.
   */
  getList(query?: CostGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfCostDto> {
    return this.#transport.call("GET", "/api/billing/cost", { query }, options);
  }

  /** Every entry of {@link CostApi.getList}, page after page. */
  getListAll(query: CostGetListQuery = {}, options?: CallOptions): AsyncGenerator<CostDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }
}

export class DynamicClaimsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Reads the caller's claims anew.
   *
   * For whoever is signed in.
   */
  refresh(options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/account/dynamic-claims/refresh", {}, options);
  }
}

export class EmailChangeApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The old mailbox agrees; open to whoever holds the ticket.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:EmailChange.NotValid, Email.Taken.
   */
  agree(body: EmailChangeTicketInput, options?: CallOptions): Promise<EmailChangeStateDto> {
    return this.#transport.call("POST", "/api/app/email-change/agree", { json: body }, options);
  }

  /**
   * The person thought better of it. Harmless when repeated.
   *
   * For whoever is signed in.
   */
  cancel(options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/email-change/cancel", {}, options);
  }

  /**
   * The new mailbox agrees.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Code.Wrong with the data `left`, .Expired, .UsedUp, EmailChange.NotValid, Email.Taken.
   */
  confirmCode(body: ConfirmEmailCodeInput, options?: CallOptions): Promise<EmailChangeStateDto> {
    return this.#transport.call("POST", "/api/app/email-change/confirm-code", { json: body }, options);
  }

  /**
   * The signed-in person's open change, or null.
   *
   * For whoever is signed in.
   */
  getMine(options?: CallOptions): Promise<EmailChangeDto> {
    return this.#transport.call("GET", "/api/app/email-change/mine", {}, options);
  }

  /**
   * What the page behind the old address's link shows; open to whoever holds the ticket.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:EmailChange.NotValid.
   */
  lookup(body: EmailChangeTicketInput, options?: CallOptions): Promise<EmailChangeDto> {
    return this.#transport.call("POST", "/api/app/email-change/lookup", { json: body }, options);
  }

  /**
   * The old mailbox refuses: nothing changes. Open to whoever holds the ticket.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:EmailChange.NotValid.
   */
  refuse(body: EmailChangeTicketInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/email-change/refuse", { json: body }, options);
  }

  /**
   * Asks for a change; an open one is forgotten.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Account.PasswordWrong, .EmailIsTheSame, Email.Invalid; TooManyAttempts with the data `seconds`.
   */
  request(body: RequestEmailChangeInput, options?: CallOptions): Promise<EmailChangeDto> {
    return this.#transport.call("POST", "/api/app/email-change/request", { json: body }, options);
  }

  /**
   * Mails the new address another code, 60 seconds after the last at the earliest.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:EmailChange.NotValid, TooManyAttempts with the data `seconds`.
   */
  resend(options?: CallOptions): Promise<EmailChangeDto> {
    return this.#transport.call("POST", "/api/app/email-change/resend", {}, options);
  }
}

export class EmailSettingsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * How mails are sent.
   *
   * Permission: `SettingManagement.Emailing`.
   */
  get(options?: CallOptions): Promise<EmailSettingsDto> {
    return this.#transport.call("GET", "/api/setting-management/emailing", {}, options);
  }

  /**
   * Sends a mail to try the settings.
   *
   * Permission: `SettingManagement.Emailing`, `SettingManagement.Emailing.Test`.
   */
  sendTestEmail(body: SendTestEmailInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/setting-management/emailing/send-test-email", { json: body }, options);
  }

  /**
   * Changes how mails are sent.
   *
   * Permission: `SettingManagement.Emailing`.
   */
  update(body: UpdateEmailSettingsDto, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/setting-management/emailing", { json: body }, options);
  }
}

export interface FeaturesDeleteQuery {
  providerName: string;
  providerKey?: string;
}

export interface FeaturesGetQuery {
  providerName: string;
  providerKey?: string;
}

export interface FeaturesUpdateQuery {
  providerName: string;
  providerKey?: string;
}

export class FeaturesApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Drops all values of the provider's key, so that what lies behind it applies again.
   *
   * For whoever is signed in.
   */
  delete(query: FeaturesDeleteQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", "/api/feature-management/features", { query }, options);
  }

  /**
   * The features of an edition or tenant with their values.
   *
   * For whoever is signed in.
   */
  get(query: FeaturesGetQuery, options?: CallOptions): Promise<GetFeatureListResultDto> {
    return this.#transport.call("GET", "/api/feature-management/features", { query }, options);
  }

  /**
   * Sets features of an edition or tenant.
   *
   * For whoever is signed in.
   */
  update(body: UpdateFeaturesDto, query: FeaturesUpdateQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("PUT", "/api/feature-management/features", { query, json: body }, options);
  }
}

export class GatewaySettingsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The agency's accounts with payment providers, without their secrets, and the limits of top-ups.
   *
   * Permission: `Billing.Gateways`.
   */
  get(options?: CallOptions): Promise<GatewaySettingsDto> {
    return this.#transport.call("GET", "/api/billing/gateway-settings", {}, options);
  }

  /**
   * Changes the agency's accounts with payment providers and the limits of top-ups. A secret that is left empty stays as it is.
   *
   * Permission: `Billing.Gateways`.
   *
   * Refused with the codes: Billing:TopUp.LimitsInvalid, Billing:Gateway.NoEncryption.
   */
  update(body: UpdateGatewaySettingsInput, options?: CallOptions): Promise<GatewaySettingsDto> {
    return this.#transport.call("PUT", "/api/billing/gateway-settings", { json: body }, options);
  }
}

export interface IdentityRoleGetListQuery {
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class IdentityRoleApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates one.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Create`.
   */
  create(body: IdentityRoleCreateDto, options?: CallOptions): Promise<IdentityRoleDto> {
    return this.#transport.call("POST", "/api/identity/roles", { json: body }, options);
  }

  /**
   * Deletes one.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Delete`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/identity/roles/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One entry.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  get(id: string, options?: CallOptions): Promise<IdentityRoleDto> {
    return this.#transport.call("GET", `/api/identity/roles/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * All roles.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  getAllList(options?: CallOptions): Promise<ListResultDtoOfIdentityRoleDto> {
    return this.#transport.call("GET", "/api/identity/roles/all", {}, options);
  }

  /**
   * A page of the entries, filtered and sorted.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  getList(query?: IdentityRoleGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfIdentityRoleDto> {
    return this.#transport.call("GET", "/api/identity/roles", { query }, options);
  }

  /** Every entry of {@link IdentityRoleApi.getList}, page after page. */
  getListAll(query: IdentityRoleGetListQuery = {}, options?: CallOptions): AsyncGenerator<IdentityRoleDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Changes one.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Update`.
   */
  update(id: string, body: IdentityRoleUpdateDto, options?: CallOptions): Promise<IdentityRoleDto> {
    return this.#transport.call("PUT", `/api/identity/roles/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface IdentityUserGetListQuery {
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class IdentityUserApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates one.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Create`.
   */
  create(body: IdentityUserCreateDto, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("POST", "/api/identity/users", { json: body }, options);
  }

  /**
   * Deletes one.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Delete`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/identity/users/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The user of an address.
   *
   * Permission: `AbpIdentity.Users`.
   */
  findByEmail(email: string, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("GET", `/api/identity/users/by-email/${encodeURIComponent(email)}`, {}, options);
  }

  /**
   * The user of a name.
   *
   * Permission: `AbpIdentity.Users`.
   */
  findByUsername(userName: string, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("GET", `/api/identity/users/by-username/${encodeURIComponent(userName)}`, {}, options);
  }

  /**
   * One entry.
   *
   * Permission: `AbpIdentity.Users`.
   */
  get(id: string, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("GET", `/api/identity/users/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The roles that users can be given.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getAssignableRoles(options?: CallOptions): Promise<ListResultDtoOfIdentityRoleDto> {
    return this.#transport.call("GET", "/api/identity/users/assignable-roles", {}, options);
  }

  /**
   * A page of the entries, filtered and sorted.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getList(query?: IdentityUserGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfIdentityUserDto> {
    return this.#transport.call("GET", "/api/identity/users", { query }, options);
  }

  /** Every entry of {@link IdentityUserApi.getList}, page after page. */
  getListAll(query: IdentityUserGetListQuery = {}, options?: CallOptions): AsyncGenerator<IdentityUserDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The roles of a user.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getRoles(id: string, options?: CallOptions): Promise<ListResultDtoOfIdentityRoleDto> {
    return this.#transport.call("GET", `/api/identity/users/${encodeURIComponent(id)}/roles`, {}, options);
  }

  /**
   * Changes one.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Update`.
   */
  update(id: string, body: IdentityUserUpdateDto, options?: CallOptions): Promise<IdentityUserDto> {
    return this.#transport.call("PUT", `/api/identity/users/${encodeURIComponent(id)}`, { json: body }, options);
  }

  /**
   * Replaces the roles of a user.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Update.ManageRoles`.
   */
  updateRoles(id: string, body: IdentityUserUpdateRolesDto, options?: CallOptions): Promise<void> {
    return this.#transport.call("PUT", `/api/identity/users/${encodeURIComponent(id)}/roles`, { json: body }, options);
  }
}

export interface IdentityUserLookupGetCountQuery {
  filter?: string;
}

export interface IdentityUserLookupSearchQuery {
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class IdentityUserLookupApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The user of an id.
   *
   * Permission: `AbpIdentity.UserLookup`.
   */
  findById(id: string, options?: CallOptions): Promise<UserData> {
    return this.#transport.call("GET", `/api/identity/users/lookup/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The user of a name.
   *
   * Permission: `AbpIdentity.UserLookup`.
   */
  findByUserName(userName: string, options?: CallOptions): Promise<UserData> {
    return this.#transport.call("GET", `/api/identity/users/lookup/by-username/${encodeURIComponent(userName)}`, {}, options);
  }

  /**
   * How many users a search finds.
   *
   * Permission: `AbpIdentity.UserLookup`.
   */
  getCount(query?: IdentityUserLookupGetCountQuery, options?: CallOptions): Promise<number> {
    return this.#transport.call("GET", "/api/identity/users/lookup/count", { query }, options);
  }

  /**
   * The users whose name or address holds a text.
   *
   * Permission: `AbpIdentity.UserLookup`.
   */
  search(query?: IdentityUserLookupSearchQuery, options?: CallOptions): Promise<ListResultDtoOfUserData> {
    return this.#transport.call("GET", "/api/identity/users/lookup/search", { query }, options);
  }
}

export interface InvitationGetListQuery {
  /** Beginning of the e-mail address. */
  filter?: string;
  kind?: InvitationKind;
  state?: InvitationState;
  /** True for those that still can be accepted. */
  onlyPending?: boolean;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class InvitationApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates the account with the password; open to whoever holds the token.
   *
   * Open to everybody.
   *
   * The new account's user name, to sign in with.
   *
   * Refused with the codes: Montrose:Invitation.NotValid, .Expired, .Used, .Revoked, Email.Taken; Volo.Abp.Identity:* for a weak password.
   */
  accept(body: AcceptInvitationInput, options?: CallOptions): Promise<AcceptedInvitationDto> {
    return this.#transport.call("POST", "/api/app/invitation/accept", { json: body }, options);
  }

  /**
   * The agency's invitations, filtered.
   *
   * Permission: `Montrose.Agents`.
   */
  getList(query?: InvitationGetListQuery, options?: CallOptions): Promise<InvitationListDto> {
    return this.#transport.call("GET", "/api/app/invitation", { query }, options);
  }

  /** Every entry of {@link InvitationApi.getList}, page after page. */
  getListAll(query: InvitationGetListQuery = {}, options?: CallOptions): AsyncGenerator<InvitationDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Invites somebody to be an agent.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Invite`.
   *
   * Refused with the codes: Montrose:Email.Taken.
   */
  inviteAgent(body: InviteAgentInput, options?: CallOptions): Promise<InvitationDto> {
    return this.#transport.call("POST", "/api/app/invitation/invite-agent", { json: body }, options);
  }

  /**
   * Invites everybody of a list who can be invited, and says of each address what became of it.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Invite`.
   *
   * Refused with the codes: Montrose:Invitation.NoAddress, .TooManyAddresses, .DepartmentRequired, Role.AboveYours: nobody is invited then.
   */
  inviteMany(body: InviteManyInput, options?: CallOptions): Promise<InviteManyResultDto> {
    return this.#transport.call("POST", "/api/app/invitation/invite-many", { json: body }, options);
  }

  /**
   * What the page behind the link shows; open to whoever holds the token.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:Invitation.NotValid, .Expired, .Used, .Revoked.
   */
  lookup(body: LookupInvitationInput, options?: CallOptions): Promise<InvitationToAcceptDto> {
    return this.#transport.call("POST", "/api/app/invitation/lookup", { json: body }, options);
  }

  /**
   * Sends a new link; the old one stops working.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Invite`.
   *
   * Refused with the codes: Montrose:Invitation.Used, .Revoked.
   */
  resend(id: string, options?: CallOptions): Promise<InvitationDto> {
    return this.#transport.call("POST", `/api/app/invitation/${encodeURIComponent(id)}/resend`, {}, options);
  }

  /**
   * The link stops working. Harmless when repeated.
   *
   * Permission: `Montrose.Agents`, `Montrose.Agents.Invite`.
   *
   * Refused with the codes: Montrose:Invitation.Used.
   */
  revoke(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/invitation/${encodeURIComponent(id)}/revoke`, {}, options);
  }
}

export interface InvoiceGetListQuery {
  /** The beginning of a number, or part of a client's name. */
  filter?: string;
  state?: InvoiceStateFilter;
  kind?: InvoiceKind;
  clientId?: string | null;
  /** When it was issued. */
  period?: InvoicePeriod;
  /** Issued on this day or later. */
  from?: string | null;
  /** Issued on this day or earlier. */
  to?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface InvoiceGetTotalsQuery {
  /** The beginning of a number, or part of a client's name. */
  filter?: string;
  state?: InvoiceStateFilter;
  kind?: InvoiceKind;
  clientId?: string | null;
  /** When it was issued. */
  period?: InvoicePeriod;
  /** Issued on this day or later. */
  from?: string | null;
  /** Issued on this day or earlier. */
  to?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class InvoiceApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Writes a draft.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Edit`.
   *
   * Refused with the codes: Billing:Invoice.TooManyLines, .AmountOutOfRange, .QuantityOutOfRange, .TotalNegative.
   */
  create(body: SaveInvoiceInput, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("POST", "/api/billing/invoice", { json: body }, options);
  }

  /**
   * Takes the invoice back, all of it or a part, by a credit note, and refunds what was paid.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Credit`.
   *
   * The credit note.
   *
   * Refused with the codes: Billing:Invoice.NotCreditable, .CreditTooLarge, .NothingToCredit, .PaymentBegun; Billing:Payment.RefundNeedsWallet, .RefundTooLarge.
   */
  credit(id: string, body: CreditInvoiceInput, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("POST", `/api/billing/invoice/${encodeURIComponent(id)}/credit`, { json: body }, options);
  }

  /**
   * Removes a draft.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Edit`.
   *
   * Refused with the codes: Billing:Invoice.NotADraft.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/billing/invoice/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Gives the draft its number and mails it to the client. From here on it does not change.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Finalise`.
   *
   * Refused with the codes: Billing:Invoice.NotADraft, .Empty, .NumberTaken.
   */
  finalise(id: string, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("POST", `/api/billing/invoice/${encodeURIComponent(id)}/finalise`, {}, options);
  }

  /**
   * One of them, with its lines. A draft is shown as it would be finalised now.
   *
   * Permission: `Billing.Invoices`.
   */
  get(id: string, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("GET", `/api/billing/invoice/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Invoices and credit notes of all clients, filtered and sorted.
   *
   * Permission: `Billing.Invoices`.
   */
  getList(query?: InvoiceGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfInvoiceDto> {
    return this.#transport.call("GET", "/api/billing/invoice", { query }, options);
  }

  /** Every entry of {@link InvoiceApi.getList}, page after page. */
  getListAll(query: InvoiceGetListQuery = {}, options?: CallOptions): AsyncGenerator<InvoiceDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The document in the caller's language; of a draft a preview.
   *
   * Permission: `Billing.Invoices`.
   */
  getPdf(id: string, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", `/api/billing/invoice/${encodeURIComponent(id)}/pdf`, { file: true }, options);
  }

  /**
   * Sums over what the same input lists, in the agency's currency.
   *
   * Permission: `Billing.Invoices`.
   */
  getTotals(query?: InvoiceGetTotalsQuery, options?: CallOptions): Promise<InvoiceTotalsDto> {
    return this.#transport.call("GET", "/api/billing/invoice/totals", { query }, options);
  }

  /**
   * Mails the finalised invoice to the client once more.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Finalise`.
   *
   * Refused with the codes: Billing:Invoice.NotIssued, .NoAddressee.
   */
  send(id: string, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("POST", `/api/billing/invoice/${encodeURIComponent(id)}/send`, {}, options);
  }

  /**
   * Writes the draft anew.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Edit`.
   *
   * Refused with the codes: Billing:Invoice.NotADraft, .TooManyLines, .AmountOutOfRange, .QuantityOutOfRange, .TotalNegative.
   */
  update(id: string, body: SaveInvoiceInput, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("PUT", `/api/billing/invoice/${encodeURIComponent(id)}`, { json: body }, options);
  }

  /**
   * The open invoice is not owed; its number stays. Money that still comes for it goes to the client's wallet.
   *
   * Permission: `Billing.Invoices`, `Billing.Invoices.Finalise`.
   *
   * Refused with the codes: Billing:Invoice.NotOpen, .Credited.
   */
  void(id: string, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("POST", `/api/billing/invoice/${encodeURIComponent(id)}/void`, {}, options);
  }
}

export class InvoiceSettingsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The current agency's settings.
   *
   * Permission: `Billing.InvoiceSettings`.
   */
  get(options?: CallOptions): Promise<InvoiceSettingsDto> {
    return this.#transport.call("GET", "/api/billing/invoice-settings", {}, options);
  }

  /**
   * Changes them. Invoices that are finalised stay as they are.
   *
   * Permission: `Billing.InvoiceSettings`.
   *
   * Refused with the codes: Montrose:Country.Unknown; Billing:Invoice.PrefixesAlike, .ReminderDaysInvalid.
   */
  update(body: UpdateInvoiceSettingsInput, options?: CallOptions): Promise<InvoiceSettingsDto> {
    return this.#transport.call("PUT", "/api/billing/invoice-settings", { json: body }, options);
  }
}

export class LanguageChoiceApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Keeps the signed-in person's choice.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Language.Unknown.
   */
  choose(body: ChooseLanguageInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/language-choice/choose", { json: body }, options);
  }
}

export interface ListFileGetQuery {
  /** The list's name, e.g. `clients`. */
  list: string;
  /** Filters, sorting and columns as the list's address has them, e.g. `State=Archived&Columns=Contact`; of a list that is of one thing, such as one client's team, the id of that as well: `Of=…`. */
  query?: string;
  format?: ListFileFormat;
  /** IANA; the zone in which moments are written, UTC where it is empty. */
  timeZone?: string;
}

export class ListFileApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The file at once, of at most 5,000 rows. Formulas are made text.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:List.Unknown, .TooManyRows, TimeZone.Unknown.
   */
  get(query: ListFileGetQuery, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", "/api/app/list-file", { query, file: true }, options);
  }

  /**
   * Has the file written in the background, whatever its length; the job holds it for some days.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:List.Unknown, Job.TooManyOpen, TimeZone.Unknown.
   */
  start(body: GetListFileInput, options?: CallOptions): Promise<LongJobDto> {
    return this.#transport.call("POST", "/api/app/list-file/start", { json: body }, options);
  }
}

export interface LongJobGetListQuery {
  /** True for those that wait or run. */
  onlyOpen?: boolean;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class LongJobApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Takes a job that is over off the list, with its file.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Job.IsRunning.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/long-job/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One job with how far it is.
   *
   * For whoever is signed in.
   */
  get(id: string, options?: CallOptions): Promise<LongJobDto> {
    return this.#transport.call("GET", `/api/app/long-job/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The file that the job left.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Job.NoFile, .ScopeChanged where the person sees other clients than when it was asked for.
   */
  getFile(id: string, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", `/api/app/long-job/${encodeURIComponent(id)}/file`, { file: true }, options);
  }

  /**
   * Newest first.
   *
   * For whoever is signed in.
   */
  getList(query?: LongJobGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfLongJobDto> {
    return this.#transport.call("GET", "/api/app/long-job", { query }, options);
  }

  /** Every entry of {@link LongJobApi.getList}, page after page. */
  getListAll(query: LongJobGetListQuery = {}, options?: CallOptions): AsyncGenerator<LongJobDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Stops the job: at once where it waits, else at its next step. What was done stays.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Job.IsOver.
   */
  stop(id: string, options?: CallOptions): Promise<LongJobDto> {
    return this.#transport.call("POST", `/api/app/long-job/${encodeURIComponent(id)}/stop`, {}, options);
  }
}

export interface MarginGetQuery {
  /** A day of the first month. */
  from?: string | null;
  /** A day of the last month. */
  to?: string | null;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface MarginGetClientsQuery {
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** Part of the client's name. */
  filter?: string;
  /** A day of the first month. */
  from?: string | null;
  /** A day of the last month. */
  to?: string | null;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface MarginGetServicesQuery {
  /** A day of the first month. */
  from?: string | null;
  /** A day of the last month. */
  to?: string | null;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class MarginApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sums of a range of months, and each of them.
   *
   * Permission: `Billing.Margins`.
   *
   * Refused with the codes: Billing:Margins.RangeInvalid.
   */
  get(query?: MarginGetQuery, options?: CallOptions): Promise<MarginsDto> {
    return this.#transport.call("GET", "/api/billing/margin", { query }, options);
  }

  /**
   * The same by client; those without revenue and cost are left out.
   *
   * Permission: `Billing.Margins`.
   *
   * Refused with the codes: Billing:Margins.RangeInvalid.
   */
  getClients(query?: MarginGetClientsQuery, options?: CallOptions): Promise<PagedResultDtoOfClientMarginDto> {
    return this.#transport.call("GET", "/api/billing/margin/clients", { query }, options);
  }

  /** Every entry of {@link MarginApi.getClients}, page after page. */
  getClientsAll(query: MarginGetClientsQuery = {}, options?: CallOptions): AsyncGenerator<ClientMarginDto, void, undefined> {
    return pages(page => this.getClients(page, options), query);
  }

  /**
   * The same by service, the largest margin first.
   *
   * Permission: `Billing.Margins`.
   *
   * Refused with the codes: Billing:Margins.RangeInvalid.
   */
  getServices(query?: MarginGetServicesQuery, options?: CallOptions): Promise<PagedResultDtoOfServiceMarginDto> {
    return this.#transport.call("GET", "/api/billing/margin/services", { query }, options);
  }

  /** Every entry of {@link MarginApi.getServices}, page after page. */
  getServicesAll(query: MarginGetServicesQuery = {}, options?: CallOptions): AsyncGenerator<ServiceMarginDto, void, undefined> {
    return pages(page => this.getServices(page, options), query);
  }
}

export class MetricsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * What this process has counted since it started, and what the database says now.
   *
   * Permission: `Montrose.Monitoring`.
   */
  get(options?: CallOptions): Promise<ServiceMetricsDto> {
    return this.#transport.call("GET", "/api/app/metrics", {}, options);
  }
}

export class MyAccountApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Changes what the person signs in with besides the address; the other sessions end.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Account.PasswordWrong, .UserNameIsAddress; TooManyAttempts with the data `seconds`; Volo.Abp.Identity:DuplicateUserName, InvalidUserName.
   */
  changeUserName(body: ChangeUserNameInput, options?: CallOptions): Promise<MyAccountDto> {
    return this.#transport.call("POST", "/api/app/my-account/change-user-name", { json: body }, options);
  }

  /**
   * The caller's own account.
   *
   * For whoever is signed in.
   */
  get(options?: CallOptions): Promise<MyAccountDto> {
    return this.#transport.call("GET", "/api/app/my-account", {}, options);
  }

  /**
   * Changes the caller's own profile.
   *
   * For whoever is signed in.
   */
  updateProfile(body: UpdateMyProfileInput, options?: CallOptions): Promise<MyAccountDto> {
    return this.#transport.call("PUT", "/api/app/my-account/profile", { json: body }, options);
  }
}

export class MyBillingApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The billing data as it is saved.
   *
   * Permission: `Montrose.MyBilling`.
   *
   * Refused with the codes: Montrose:NotAClientsAccount.
   */
  get(options?: CallOptions): Promise<MyBillingDto> {
    return this.#transport.call("GET", "/api/app/my-billing", {}, options);
  }

  /**
   * Changes all of it; invoices that are issued already stay as they are.
   *
   * Permission: `Montrose.MyBilling`, `Montrose.MyBilling.Update`.
   *
   * Refused with the codes: Montrose:NotAClientsAccount, Client.Archived, Country.Unknown, Email.Invalid.
   */
  update(body: UpdateMyBillingInput, options?: CallOptions): Promise<MyBillingDto> {
    return this.#transport.call("PUT", "/api/app/my-billing", { json: body }, options);
  }
}

export interface MyInvoiceGetListQuery {
  state?: InvoiceStateFilter;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class MyInvoiceApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * One of them, with its lines.
   *
   * Permission: `Billing.MyInvoices`.
   */
  get(id: string, options?: CallOptions): Promise<InvoiceDetailDto> {
    return this.#transport.call("GET", `/api/billing/my-invoice/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The client's invoices and credit notes, the newest first.
   *
   * Permission: `Billing.MyInvoices`.
   */
  getList(query?: MyInvoiceGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfInvoiceDto> {
    return this.#transport.call("GET", "/api/billing/my-invoice", { query }, options);
  }

  /** Every entry of {@link MyInvoiceApi.getList}, page after page. */
  getListAll(query: MyInvoiceGetListQuery = {}, options?: CallOptions): AsyncGenerator<InvoiceDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The document in the caller's language.
   *
   * Permission: `Billing.MyInvoices`.
   */
  getPdf(id: string, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", `/api/billing/my-invoice/${encodeURIComponent(id)}/pdf`, { file: true }, options);
  }

  /**
   * Pays the invoice. However often it is asked for, it is paid once.
   *
   * Permission: `Billing.MyInvoices`, `Billing.MyInvoices.Pay`.
   *
   * Refused with the codes: Billing:Invoice.NotOpen, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None, Billing:Gateway.NotAvailable.
   */
  pay(id: string, body: PayInvoiceInput, options?: CallOptions): Promise<InvoicePaymentDto> {
    return this.#transport.call("POST", `/api/billing/my-invoice/${encodeURIComponent(id)}/pay`, { json: body }, options);
  }
}

export interface MyPaymentGetListQuery {
  state?: PaymentState;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class MyPaymentApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Goes on with a payment that is not paid: anew after a failure.
   *
   * Permission: `Billing.Wallet`.
   */
  continue(id: string, options?: CallOptions): Promise<PaymentStartDto> {
    return this.#transport.call("POST", `/api/billing/my-payment/${encodeURIComponent(id)}/continue`, {}, options);
  }

  /**
   * One of the client's payments, with its refunds.
   *
   * Permission: `Billing.Wallet`.
   */
  get(id: string, options?: CallOptions): Promise<PaymentDetailDto> {
    return this.#transport.call("GET", `/api/billing/my-payment/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The client's payments, the newest first.
   *
   * Permission: `Billing.Wallet`.
   */
  getList(query?: MyPaymentGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfPaymentDto> {
    return this.#transport.call("GET", "/api/billing/my-payment", { query }, options);
  }

  /** Every entry of {@link MyPaymentApi.getList}, page after page. */
  getListAll(query: MyPaymentGetListQuery = {}, options?: CallOptions): AsyncGenerator<PaymentDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * What a top-up can be, and with whom it can be paid.
   *
   * Permission: `Billing.Wallet`.
   */
  getTopUpTerms(options?: CallOptions): Promise<TopUpTermsDto> {
    return this.#transport.call("GET", "/api/billing/my-payment/top-up-terms", {}, options);
  }

  /**
   * Asks the gateway how far the payment is.
   *
   * Permission: `Billing.Wallet`.
   */
  refresh(id: string, options?: CallOptions): Promise<PaymentDetailDto> {
    return this.#transport.call("POST", `/api/billing/my-payment/${encodeURIComponent(id)}/refresh`, {}, options);
  }

  /**
   * Begins a top-up. The same request key is the same payment, and so is the same amount with the same gateway as long as it waits to be paid.
   *
   * Permission: `Billing.Wallet`, `Billing.Wallet.TopUp`.
   *
   * Refused with the codes: Billing:TopUp.OutOfRange, Billing:Gateway.NotAvailable, .Refused, .DoesNotAnswer, .AmountNotPossible, Billing:Payment.RequestKeyOfOther; Montrose:Client.NotAClientsAccount.
   */
  startTopUp(body: StartTopUpInput, options?: CallOptions): Promise<PaymentStartDto> {
    return this.#transport.call("POST", "/api/billing/my-payment/start-top-up", { json: body }, options);
  }
}

export class MyPreferencesApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * What the caller chose.
   *
   * For whoever is signed in.
   */
  get(options?: CallOptions): Promise<MyPreferencesDto> {
    return this.#transport.call("GET", "/api/app/my-preferences", {}, options);
  }

  /**
   * The caller's picture; null where there is none.
   *
   * For whoever is signed in.
   */
  getPicture(options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", "/api/app/my-preferences/picture", { file: true }, options);
  }

  /**
   * Takes the caller's picture away.
   *
   * For whoever is signed in.
   */
  removePicture(options?: CallOptions): Promise<MyPreferencesDto> {
    return this.#transport.call("DELETE", "/api/app/my-preferences/picture", {}, options);
  }

  /**
   * Replaces the caller's picture.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Picture.Missing, .TooLarge, .NotAPicture, .TooManyPixels.
   */
  setPicture(body: SetMyPictureInput, options?: CallOptions): Promise<MyPreferencesDto> {
    return this.#transport.call("POST", "/api/app/my-preferences/set-picture", { json: body }, options);
  }

  /**
   * Keeps the caller's choice.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Language.Unknown, TimeZone.Unknown, DateFormat.Unknown.
   */
  update(body: UpdateMyPreferencesInput, options?: CallOptions): Promise<MyPreferencesDto> {
    return this.#transport.call("PUT", "/api/app/my-preferences", { json: body }, options);
  }
}

export interface MySecurityGetSignInsQuery {
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class MySecurityApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Ends every session of the account. A portal's own page begins the caller's anew; keys of programs stay.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:Account.PasswordWrong; TooManyAttempts with the data `seconds`.
   */
  endSessions(body: EndSessionsInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/my-security/end-sessions", { json: body }, options);
  }

  /**
   * Attempts to sign in with this account, the newest first, refused ones too.
   *
   * For whoever is signed in.
   */
  getSignIns(query?: MySecurityGetSignInsQuery, options?: CallOptions): Promise<PagedResultDtoOfMySignInDto> {
    return this.#transport.call("GET", "/api/app/my-security/sign-ins", { query }, options);
  }

  /** Every entry of {@link MySecurityApi.getSignIns}, page after page. */
  getSignInsAll(query: MySecurityGetSignInsQuery = {}, options?: CallOptions): AsyncGenerator<MySignInDto, void, undefined> {
    return pages(page => this.getSignIns(page, options), query);
  }
}

export interface MySubscriptionGetQuoteQuery {
  planId?: string;
  interval?: BillingInterval;
}

export class MySubscriptionApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Ends the subscription. Harmless when repeated.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.None.
   */
  cancel(body: CancelSubscriptionInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/cancel", { json: body }, options);
  }

  /**
   * Chooses whence renewals are paid.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.None, .ChoiceNotPossible, Billing:PaymentMethod.None.
   */
  changePayment(body: ChangePaymentInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/change-payment", { json: body }, options);
  }

  /**
   * Changes the plan: a dearer one of the same interval at once, and the difference for the rest of the period is paid; everything else when the period ends. The present plan takes a scheduled change back.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.None, .PayFirst, .ChangeUnderWay, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None.
   */
  changePlan(body: ChangePlanInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/change-plan", { json: body }, options);
  }

  /**
   * The plans to choose among, and the present subscription.
   *
   * Permission: `Billing.Subscription`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  get(options?: CallOptions): Promise<MyPlansDto> {
    return this.#transport.call("GET", "/api/billing/my-subscription", {}, options);
  }

  /**
   * The present subscription alone; null where the client has none.
   *
   * Permission: `Billing.Subscription`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  getCurrent(options?: CallOptions): Promise<SubscriptionDto> {
    return this.#transport.call("GET", "/api/billing/my-subscription/current", {}, options);
  }

  /**
   * What a change of the plan would do and cost now.
   *
   * Permission: `Billing.Subscription`.
   */
  getQuote(query?: MySubscriptionGetQuoteQuery, options?: CallOptions): Promise<PlanChangeQuoteDto> {
    return this.#transport.call("GET", "/api/billing/my-subscription/quote", { query }, options);
  }

  /**
   * Pays what is owed now, which resumes the services. Harmless where nothing is owed.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.None, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None.
   */
  pay(options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/pay", {}, options);
  }

  /**
   * Takes a scheduled end back. Harmless where there is none.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.None.
   */
  resume(options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/resume", {}, options);
  }

  /**
   * Subscribes. The first period is paid at once, unless the plan has free days and the client had none before. The same again has no effect.
   *
   * Permission: `Billing.Subscription`, `Billing.Subscription.Change`.
   *
   * Refused with the codes: Billing:Subscription.Exists, .ChoiceNotPossible, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None.
   */
  subscribe(body: SubscribeInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", "/api/billing/my-subscription/subscribe", { json: body }, options);
  }
}

export class NoticePreferencesApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * A row for each category in which the person can be told something.
   *
   * For whoever is signed in.
   */
  get(options?: CallOptions): Promise<NoticePreferencesDto> {
    return this.#transport.call("GET", "/api/notifications/notice-preferences", {}, options);
  }

  /**
   * Keeps the choices for the categories that are named; the others stay as they are.
   *
   * For whoever is signed in.
   */
  update(body: UpdateNoticePreferencesInput, options?: CallOptions): Promise<NoticePreferencesDto> {
    return this.#transport.call("PUT", "/api/notifications/notice-preferences", { json: body }, options);
  }
}

export interface NotificationGetListQuery {
  /** True to leave out what was read. */
  onlyUnread?: boolean;
  /** Only what is about this; all where it is missing. */
  category?: NoticeCategory;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class NotificationApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The newest few, as an overview shows them.
   *
   * For whoever is signed in.
   */
  getLatest(options?: CallOptions): Promise<ListResultDtoOfNotificationDto> {
    return this.#transport.call("GET", "/api/notifications/notification/latest", {}, options);
  }

  /**
   * The newest first.
   *
   * For whoever is signed in.
   */
  getList(query?: NotificationGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfNotificationDto> {
    return this.#transport.call("GET", "/api/notifications/notification", { query }, options);
  }

  /** Every entry of {@link NotificationApi.getList}, page after page. */
  getListAll(query: NotificationGetListQuery = {}, options?: CallOptions): AsyncGenerator<NotificationDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * How many are unread.
   *
   * For whoever is signed in.
   */
  getUnreadCount(options?: CallOptions): Promise<UnreadCountDto> {
    return this.#transport.call("GET", "/api/notifications/notification/unread-count", {}, options);
  }

  /**
   * Marks as read all that the filter shows and that is not newer than the caller says.
   *
   * For whoever is signed in.
   */
  markAllRead(body: MarkAllReadInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/notifications/notification/mark-all-read", { json: body }, options);
  }

  /**
   * Marks one as read; a repetition changes nothing.
   *
   * For whoever is signed in.
   */
  markRead(id: string, options?: CallOptions): Promise<NotificationDto> {
    return this.#transport.call("POST", `/api/notifications/notification/${encodeURIComponent(id)}/mark-read`, {}, options);
  }
}

export class OverviewApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The figures of the agency.
   *
   * Permission: `Montrose.Overview.Agency`.
   */
  getAgency(options?: CallOptions): Promise<AgencyOverviewDto> {
    return this.#transport.call("GET", "/api/app/overview/agency", {}, options);
  }

  /**
   * The figures of the calling agent.
   *
   * Permission: `Montrose.Overview.Agent`.
   */
  getAgent(options?: CallOptions): Promise<AgentOverviewDto> {
    return this.#transport.call("GET", "/api/app/overview/agent", {}, options);
  }

  /**
   * The figures of the caller's client.
   *
   * Permission: `Montrose.Overview.Client`.
   */
  getClient(options?: CallOptions): Promise<ClientOverviewDto> {
    return this.#transport.call("GET", "/api/app/overview/client", {}, options);
  }

  /**
   * The figures of all agencies.
   *
   * Permission: `Montrose.Overview.Host`.
   */
  getHost(options?: CallOptions): Promise<HostOverviewDto> {
    return this.#transport.call("GET", "/api/app/overview/host", {}, options);
  }
}

export interface PaymentGetListQuery {
  /** Part of the client's name or of what it was for. */
  filter?: string;
  state?: PaymentState;
  gateway?: GatewayKind;
  purpose?: PaymentPurpose;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class PaymentApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Asks the gateway how far the payment is.
   *
   * Permission: `Billing.Payments`.
   */
  check(id: string, options?: CallOptions): Promise<PaymentDetailDto> {
    return this.#transport.call("POST", `/api/billing/payment/${encodeURIComponent(id)}/check`, {}, options);
  }

  /**
   * One payment of a client, with its refunds.
   *
   * Permission: `Billing.Payments`.
   */
  get(id: string, options?: CallOptions): Promise<PaymentDetailDto> {
    return this.#transport.call("GET", `/api/billing/payment/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The payments of all clients, the newest first.
   *
   * Permission: `Billing.Payments`.
   */
  getList(query?: PaymentGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfPaymentDto> {
    return this.#transport.call("GET", "/api/billing/payment", { query }, options);
  }

  /** Every entry of {@link PaymentApi.getList}, page after page. */
  getListAll(query: PaymentGetListQuery = {}, options?: CallOptions): AsyncGenerator<PaymentDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Refunds a part of a payment or all of it (D10). The same request key is the same refund.
   *
   * Permission: `Billing.Payments`, `Billing.Payments.Refund`.
   *
   * Refused with the codes: Billing:Payment.NotPaid, .RefundTooLarge, .RefundNeedsWallet, .RefundNeedsSource; Billing:Wallet.InsufficientFunds where the client has spent a top-up already.
   */
  refund(id: string, body: RefundPaymentInput, options?: CallOptions): Promise<PaymentDetailDto> {
    return this.#transport.call("POST", `/api/billing/payment/${encodeURIComponent(id)}/refund`, { json: body }, options);
  }
}

export class PaymentMethodApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Asks the gateway what was saved. Harmless, however often.
   *
   * Permission: `Billing.Wallet.PaymentMethods`.
   */
  complete(id: string, options?: CallOptions): Promise<PaymentMethodsDto> {
    return this.#transport.call("POST", `/api/billing/payment-method/${encodeURIComponent(id)}/complete`, {}, options);
  }

  /**
   * Removes one, here and at the gateway.
   *
   * Permission: `Billing.Wallet.PaymentMethods`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/billing/payment-method/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The saved ones, the default first, and where more can be saved.
   *
   * Permission: `Billing.Wallet.PaymentMethods`.
   */
  get(options?: CallOptions): Promise<PaymentMethodsDto> {
    return this.#transport.call("GET", "/api/billing/payment-method", {}, options);
  }

  /**
   * Makes one the default.
   *
   * Permission: `Billing.Wallet.PaymentMethods`.
   */
  makeDefault(id: string, options?: CallOptions): Promise<PaymentMethodsDto> {
    return this.#transport.call("POST", `/api/billing/payment-method/${encodeURIComponent(id)}/make-default`, {}, options);
  }

  /**
   * Opens the gateway's page on which one is saved.
   *
   * Permission: `Billing.Wallet.PaymentMethods`.
   *
   * Refused with the codes: Billing:Gateway.NotAvailable, .Refused, .DoesNotAnswer, Billing:PaymentMethod.TooMany.
   */
  start(body: StartMethodSetupInput, options?: CallOptions): Promise<MethodSetupDto> {
    return this.#transport.call("POST", "/api/billing/payment-method/start", { json: body }, options);
  }
}

export interface PayoutGetListQuery {
  gateway?: GatewayKind;
  /** Reversed ones alone, or those that stand. */
  isReversed?: boolean | null;
  /** Part of the reference or the note. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class PayoutApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Records a payout: the money leaves what the provider holds and is at the bank. The same reference of a provider with the same amount and day again is the same payout.
   *
   * Permission: `Billing.Payouts`, `Billing.Payouts.Record`.
   *
   * Refused with the codes: Billing:Payout.ReferenceTaken, .InFuture.
   */
  create(body: RecordPayoutInput, options?: CallOptions): Promise<PayoutDto> {
    return this.#transport.call("POST", "/api/billing/payout", { json: body }, options);
  }

  /**
   * One of them.
   *
   * Permission: `Billing.Payouts`.
   */
  get(id: string, options?: CallOptions): Promise<PayoutDto> {
    return this.#transport.call("GET", `/api/billing/payout/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * What each provider holds for the agency now, as the ledger has it.
   *
   * Permission: `Billing.Payouts`.
   */
  getBalances(options?: CallOptions): Promise<ListResultDtoOfGatewayBalanceDto> {
    return this.#transport.call("GET", "/api/billing/payout/balances", {}, options);
  }

  /**
   * What was recorded, the newest first.
   *
   * Permission: `Billing.Payouts`.
   */
  getList(query?: PayoutGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfPayoutDto> {
    return this.#transport.call("GET", "/api/billing/payout", { query }, options);
  }

  /** Every entry of {@link PayoutApi.getList}, page after page. */
  getListAll(query: PayoutGetListQuery = {}, options?: CallOptions): AsyncGenerator<PayoutDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Takes a payout back by an entry that reverses it; its reference is free then. Harmless when repeated.
   *
   * Permission: `Billing.Payouts`, `Billing.Payouts.Record`.
   */
  reverse(id: string, body: ReversePayoutInput, options?: CallOptions): Promise<PayoutDto> {
    return this.#transport.call("POST", `/api/billing/payout/${encodeURIComponent(id)}/reverse`, { json: body }, options);
  }
}

export interface PeopleImportGetListQuery {
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class PeopleImportApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Starts the dry run, which writes nothing.
   *
   * Permission: `Montrose.Users.Import`.
   *
   * Refused with the codes: Montrose:Import.WrongState, .EmailColumnMissing, .FieldTwice, Role.AboveYours.
   */
  check(id: string, body: CheckPeopleImportInput, options?: CallOptions): Promise<PeopleImportDto> {
    return this.#transport.call("POST", `/api/app/people-import/${encodeURIComponent(id)}/check`, { json: body }, options);
  }

  /**
   * Forgets the import and its file. People who were invited stay invited.
   *
   * Permission: `Montrose.Users.Import`.
   *
   * Refused with the codes: Montrose:Import.WrongState while it runs.
   */
  discard(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/people-import/${encodeURIComponent(id)}/discard`, {}, options);
  }

  /**
   * One import with how far it is.
   *
   * Permission: `Montrose.Users.Import`.
   */
  get(id: string, options?: CallOptions): Promise<PeopleImportDto> {
    return this.#transport.call("GET", `/api/app/people-import/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Newest first.
   *
   * Permission: `Montrose.Users.Import`.
   */
  getList(query?: PeopleImportGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfPeopleImportDto> {
    return this.#transport.call("GET", "/api/app/people-import", { query }, options);
  }

  /** Every entry of {@link PeopleImportApi.getList}, page after page. */
  getListAll(query: PeopleImportGetListQuery = {}, options?: CallOptions): AsyncGenerator<PeopleImportDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The rejected rows as CSV, as they stood in the file with the reason in a last column; formulas are made text.
   *
   * Permission: `Montrose.Users.Import`.
   */
  getRejected(id: string, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", `/api/app/people-import/${encodeURIComponent(id)}/rejected`, { file: true }, options);
  }

  /**
   * Invites the valid rows in the background; the others are kept for `GetRejectedAsync`.
   *
   * Permission: `Montrose.Users.Import`.
   *
   * Refused with the codes: Montrose:Import.WrongState.
   */
  import(id: string, options?: CallOptions): Promise<PeopleImportDto> {
    return this.#transport.call("POST", `/api/app/people-import/${encodeURIComponent(id)}/import`, {}, options);
  }

  /**
   * Takes in a file of people.
   *
   * Permission: `Montrose.Users.Import`.
   *
   * Refused with the codes: Montrose:Import.FileMissing, .FileTooLarge, .NotText, .WrongEncoding, .NoRows, .HeadingMissing, .TooManyRows, .TooManyColumns, .QuoteNotClosed.
   */
  upload(form: FormData, options?: CallOptions): Promise<PeopleImportDto> {
    return this.#transport.call("POST", "/api/app/people-import/upload", { form }, options);
  }
}

export interface PerformanceGetQuery {
  /** The current year where it is missing. */
  year?: number | null;
  /** 1 to 12; the current month where it is missing. */
  month?: number | null;
  department?: Department;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface PerformanceGetFileQuery {
  /** The current year where it is missing. */
  year?: number | null;
  /** 1 to 12; the current month where it is missing. */
  month?: number | null;
  department?: Department;
}

export class PerformanceApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * What the agents did and earned in a month.
   *
   * Permission: `Montrose.Performance`.
   */
  get(query?: PerformanceGetQuery, options?: CallOptions): Promise<PerformanceDto> {
    return this.#transport.call("GET", "/api/app/performance", { query }, options);
  }

  /**
   * The same as a CSV file (UTF-8 with a byte order mark), for all agents of the filter.
   *
   * Permission: `Montrose.Performance`, `Montrose.Performance.Export`.
   */
  getFile(query?: PerformanceGetFileQuery, options?: CallOptions): Promise<Blob> {
    return this.#transport.call("GET", "/api/app/performance/file", { query, file: true }, options);
  }
}

export interface PermissionsGetQuery {
  providerName: string;
  providerKey: string;
}

export interface PermissionsUpdateQuery {
  providerName: string;
  providerKey: string;
}

export class PermissionsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The permissions of a role or user.
   *
   * For whoever is signed in.
   */
  get(query: PermissionsGetQuery, options?: CallOptions): Promise<GetPermissionListResultDto> {
    return this.#transport.call("GET", "/api/permission-management/permissions", { query }, options);
  }

  /**
   * Grants and takes back permissions of a role or user.
   *
   * For whoever is signed in.
   */
  update(body: UpdatePermissionsDto, query: PermissionsUpdateQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("PUT", "/api/permission-management/permissions", { query, json: body }, options);
  }
}

export interface PlanGetListQuery {
  /** Part of the name. */
  filter?: string;
  /** Null for both kinds. */
  isArchived?: boolean | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class PlanApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Nobody can subscribe to it any more. Running subscriptions go on. Harmless when repeated.
   *
   * Permission: `Billing.Plans`, `Billing.Plans.Edit`.
   */
  archive(id: string, options?: CallOptions): Promise<PlanDto> {
    return this.#transport.call("POST", `/api/billing/plan/${encodeURIComponent(id)}/archive`, {}, options);
  }

  /**
   * Makes a plan.
   *
   * Permission: `Billing.Plans`, `Billing.Plans.Edit`.
   *
   * Refused with the codes: Billing:Plan.NameTaken, .TooMany, .LimitTwice.
   */
  create(body: SavePlanInput, options?: CallOptions): Promise<PlanDto> {
    return this.#transport.call("POST", "/api/billing/plan", { json: body }, options);
  }

  /**
   * One plan with its limits.
   *
   * Permission: `Billing.Plans`.
   */
  get(id: string, options?: CallOptions): Promise<PlanDto> {
    return this.#transport.call("GET", `/api/billing/plan/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The agency's plans, filtered and sorted.
   *
   * Permission: `Billing.Plans`.
   */
  getList(query?: PlanGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfPlanDto> {
    return this.#transport.call("GET", "/api/billing/plan", { query }, options);
  }

  /** Every entry of {@link PlanApi.getList}, page after page. */
  getListAll(query: PlanGetListQuery = {}, options?: CallOptions): AsyncGenerator<PlanDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Clients can subscribe to it again. Harmless when repeated.
   *
   * Permission: `Billing.Plans`, `Billing.Plans.Edit`.
   */
  restore(id: string, options?: CallOptions): Promise<PlanDto> {
    return this.#transport.call("POST", `/api/billing/plan/${encodeURIComponent(id)}/restore`, {}, options);
  }

  /**
   * Changes a plan. Services and limits hold at once; a new price holds for running subscriptions from their next renewal on.
   *
   * Permission: `Billing.Plans`, `Billing.Plans.Edit`.
   *
   * Refused with the codes: Billing:Plan.NameTaken, .LimitTwice.
   */
  update(id: string, body: SavePlanInput, options?: CallOptions): Promise<PlanDto> {
    return this.#transport.call("PUT", `/api/billing/plan/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface PlatformBillingGetHistoryQuery {
  kind?: WalletEntryKind;
  /** UTC, inclusive. */
  from?: string | null;
  /** UTC, exclusive. */
  to?: string | null;
  /** Part of what the movement was for. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class PlatformBillingApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Its movements, the newest first.
   *
   * Permission: `Billing.PlatformBilling`.
   */
  getHistory(query?: PlatformBillingGetHistoryQuery, options?: CallOptions): Promise<WalletHistoryDto> {
    return this.#transport.call("GET", "/api/billing/platform-billing/history", { query }, options);
  }

  /** Every entry of {@link PlatformBillingApi.getHistory}, page after page. */
  getHistoryAll(query: PlatformBillingGetHistoryQuery = {}, options?: CallOptions): AsyncGenerator<WalletEntryDto, void, undefined> {
    return pages(page => this.getHistory(page, options), query);
  }

  /**
   * Its balance.
   *
   * Permission: `Billing.PlatformBilling`.
   */
  getWallet(options?: CallOptions): Promise<WalletDto> {
    return this.#transport.call("GET", "/api/billing/platform-billing/wallet", {}, options);
  }
}

export class ProfileApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Changes the caller's own password.
   *
   * For whoever is signed in.
   */
  changePassword(body: ChangePasswordInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/account/my-profile/change-password", { json: body }, options);
  }

  /**
   * The caller's own profile.
   *
   * For whoever is signed in.
   */
  get(options?: CallOptions): Promise<ProfileDto> {
    return this.#transport.call("GET", "/api/account/my-profile", {}, options);
  }

  /**
   * Changes the caller's own profile.
   *
   * For whoever is signed in.
   */
  update(body: UpdateProfileDto, options?: CallOptions): Promise<ProfileDto> {
    return this.#transport.call("PUT", "/api/account/my-profile", { json: body }, options);
  }
}

export interface RedeemCodeGetListQuery {
  /** Part of the code or of the description. */
  filter?: string;
  state?: RedeemCodeState;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface RedeemCodeGetSheetQuery {
  ids: string[];
}

export interface RedeemCodeGetStatisticsQuery {
  /** Empty for all codes together. */
  codeId?: string | null;
}

export interface RedeemCodeGetUsageQuery {
  /** Part of the client's name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class RedeemCodeApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Switches the code on. Harmless where it is on.
   *
   * Permission: `Billing.RedeemCodes`, `Billing.RedeemCodes.Edit`.
   */
  activate(id: string, options?: CallOptions): Promise<RedeemCodeDto> {
    return this.#transport.call("POST", `/api/billing/redeem-code/${encodeURIComponent(id)}/activate`, {}, options);
  }

  /**
   * Switches the code off: nobody can redeem it until it is switched on again.
   *
   * Permission: `Billing.RedeemCodes`, `Billing.RedeemCodes.Edit`.
   */
  deactivate(id: string, options?: CallOptions): Promise<RedeemCodeDto> {
    return this.#transport.call("POST", `/api/billing/redeem-code/${encodeURIComponent(id)}/deactivate`, {}, options);
  }

  /**
   * Removes the code. What it has credited stays.
   *
   * Permission: `Billing.RedeemCodes`, `Billing.RedeemCodes.Delete`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/billing/redeem-code/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Generates 1 to 100 codes with the same terms, all or none.
   *
   * Permission: `Billing.RedeemCodes`, `Billing.RedeemCodes.Create`.
   *
   * Refused with the codes: Billing:RedeemCode.Taken, .NotWellFormed, .CustomCodeIsForOne, .ValueOutOfRange, .UsageLimitOutOfRange, .PerClientLimitOutOfRange, .ExpiryInThePast, .GrantNotAvailable.
   */
  generate(body: CreateRedeemCodesInput, options?: CallOptions): Promise<ListResultDtoOfRedeemCodeDto> {
    return this.#transport.call("POST", "/api/billing/redeem-code/generate", { json: body }, options);
  }

  /**
   * One code.
   *
   * Permission: `Billing.RedeemCodes`.
   */
  get(id: string, options?: CallOptions): Promise<RedeemCodeDto> {
    return this.#transport.call("GET", `/api/billing/redeem-code/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * What codes can grant beside credit; nothing where no module grants anything.
   *
   * Permission: `Billing.RedeemCodes`, `Billing.RedeemCodes.Create`.
   */
  getGrantChoices(options?: CallOptions): Promise<ListResultDtoOfGrantChoiceDto> {
    return this.#transport.call("GET", "/api/billing/redeem-code/grant-choices", {}, options);
  }

  /**
   * The agency's codes, filtered and sorted.
   *
   * Permission: `Billing.RedeemCodes`.
   */
  getList(query?: RedeemCodeGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfRedeemCodeDto> {
    return this.#transport.call("GET", "/api/billing/redeem-code", { query }, options);
  }

  /** Every entry of {@link RedeemCodeApi.getList}, page after page. */
  getListAll(query: RedeemCodeGetListQuery = {}, options?: CallOptions): AsyncGenerator<RedeemCodeDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Codes as they are printed, the oldest first.
   *
   * Permission: `Billing.RedeemCodes`.
   */
  getSheet(query: RedeemCodeGetSheetQuery, options?: CallOptions): Promise<ListResultDtoOfCodeSheetItemDto> {
    return this.#transport.call("GET", "/api/billing/redeem-code/sheet", { query }, options);
  }

  /**
   * How a code was redeemed, or all of them.
   *
   * Permission: `Billing.RedeemCodes`.
   */
  getStatistics(query?: RedeemCodeGetStatisticsQuery, options?: CallOptions): Promise<CodeStatisticsDto> {
    return this.#transport.call("GET", "/api/billing/redeem-code/statistics", { query }, options);
  }

  /**
   * Who used the code, the newest first.
   *
   * Permission: `Billing.RedeemCodes`.
   */
  getUsage(id: string, query?: RedeemCodeGetUsageQuery, options?: CallOptions): Promise<PagedResultDtoOfRedemptionDto> {
    return this.#transport.call("GET", `/api/billing/redeem-code/${encodeURIComponent(id)}/usage`, { query }, options);
  }

  /** Every entry of {@link RedeemCodeApi.getUsage}, page after page. */
  getUsageAll(id: string, query: RedeemCodeGetUsageQuery = {}, options?: CallOptions): AsyncGenerator<RedemptionDto, void, undefined> {
    return pages(page => this.getUsage(id, page, options), query);
  }
}

export interface RevenueGetQuery {
  period?: RevenuePeriod;
}

export interface RevenueGetClientsQuery {
  period?: RevenuePeriod;
  /** Part of the client's name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface RevenueGetMonthsQuery {
  period?: RevenuePeriod;
}

export class RevenueApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sums of a period by month and by service, with what is held and outstanding now.
   *
   * Permission: `Billing.Revenue`.
   */
  get(query?: RevenueGetQuery, options?: CallOptions): Promise<RevenueDto> {
    return this.#transport.call("GET", "/api/billing/revenue", { query }, options);
  }

  /**
   * The same by client; those without a purchase in the period are left out.
   *
   * Permission: `Billing.Revenue`.
   */
  getClients(query?: RevenueGetClientsQuery, options?: CallOptions): Promise<PagedResultDtoOfClientRevenueDto> {
    return this.#transport.call("GET", "/api/billing/revenue/clients", { query }, options);
  }

  /** Every entry of {@link RevenueApi.getClients}, page after page. */
  getClientsAll(query: RevenueGetClientsQuery = {}, options?: CallOptions): AsyncGenerator<ClientRevenueDto, void, undefined> {
    return pages(page => this.getClients(page, options), query);
  }

  /**
   * The same by month, the oldest first: what a file of it holds.
   *
   * Permission: `Billing.Revenue`.
   */
  getMonths(query?: RevenueGetMonthsQuery, options?: CallOptions): Promise<ListResultDtoOfMonthRevenueDto> {
    return this.#transport.call("GET", "/api/billing/revenue/months", { query }, options);
  }
}

export interface RoleDeleteQuery {
  /** The role that its people get instead. */
  replacementId?: string | null;
}

export interface RoleGetListQuery {
  /** Part of the name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface RoleGetMatrixQuery {
  /** The columns; none means the first `MaxMatrixRoles`. */
  roles?: string[];
  /** Part of a permission's name as people read it, or of its group's. */
  filter?: string;
  /** Only permissions that some of the roles grant and some don't. */
  onlyDifferences?: boolean;
}

export class RoleApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Makes a role.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Create`.
   *
   * Refused with the codes: Montrose:Role.NameRequired, .NameInvalid, .NameTaken, .TooMany, .AboveYours for a copy of what can do more than the caller.
   */
  create(body: CreateRoleInput, options?: CallOptions): Promise<RoleDto> {
    return this.#transport.call("POST", "/api/app/role", { json: body }, options);
  }

  /**
   * People who have the role get the replacement instead.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Delete`.
   *
   * Refused with the codes: Montrose:Role.Static, .ReplacementRequired where people have it, .ReplacementInvalid, .AboveYours.
   */
  delete(id: string, query?: RoleDeleteQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/role/${encodeURIComponent(id)}`, { query }, options);
  }

  /**
   * One role.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  get(id: string, options?: CallOptions): Promise<RoleDto> {
    return this.#transport.call("GET", `/api/app/role/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The agency's roles, sorted.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  getList(query?: RoleGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfRoleDto> {
    return this.#transport.call("GET", "/api/app/role", { query }, options);
  }

  /** Every entry of {@link RoleApi.getList}, page after page. */
  getListAll(query: RoleGetListQuery = {}, options?: CallOptions): AsyncGenerator<RoleDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Roles across, permissions down.
   *
   * Permission: `AbpIdentity.Roles`.
   */
  getMatrix(query?: RoleGetMatrixQuery, options?: CallOptions): Promise<RoleMatrixDto> {
    return this.#transport.call("GET", "/api/app/role/matrix", { query }, options);
  }

  /**
   * Changes a role's name.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.Update`.
   *
   * Refused with the codes: Montrose:Role.Static, .NameInvalid, .NameTaken; 409 where the stamp is not the newest.
   */
  rename(id: string, body: RenameRoleInput, options?: CallOptions): Promise<RoleDto> {
    return this.#transport.call("POST", `/api/app/role/${encodeURIComponent(id)}/rename`, { json: body }, options);
  }

  /**
   * All of it or nothing.
   *
   * Permission: `AbpIdentity.Roles`, `AbpIdentity.Roles.ManagePermissions`.
   *
   * Refused with the codes: Montrose:Permission.NotHeld, .AdminLockout, .Unknown, .ParentMissing; 409 where somebody else changed one of the roles.
   */
  saveMatrix(body: SaveRoleMatrixInput, options?: CallOptions): Promise<RoleMatrixDto> {
    return this.#transport.call("POST", "/api/app/role/save-matrix", { json: body }, options);
  }
}

export interface SavedViewGetListQuery {
  /** The list's name, e.g. `clients`. */
  list: string;
}

export class SavedViewApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The list opens without a view, where it opened with this one.
   *
   * For whoever is signed in.
   */
  clearDefault(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/saved-view/${encodeURIComponent(id)}/clear-default`, {}, options);
  }

  /**
   * Keeps a view; one of the same name that the person has of the list is replaced.
   *
   * For whoever is signed in.
   *
   * Refused with the codes: Montrose:List.Unknown, .ViewNameRequired, .TooManyViews.
   */
  create(body: CreateSavedViewInput, options?: CallOptions): Promise<SavedViewDto> {
    return this.#transport.call("POST", "/api/app/saved-view", { json: body }, options);
  }

  /**
   * Forgets the view.
   *
   * For whoever is signed in.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/saved-view/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The person's views of one list, by name.
   *
   * For whoever is signed in.
   */
  getList(query: SavedViewGetListQuery, options?: CallOptions): Promise<ListResultDtoOfSavedViewDto> {
    return this.#transport.call("GET", "/api/app/saved-view", { query }, options);
  }

  /**
   * The list opens with this view from now on.
   *
   * For whoever is signed in.
   */
  makeDefault(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/saved-view/${encodeURIComponent(id)}/make-default`, {}, options);
  }
}

export interface SearchGetListQuery {
  /** Three characters or more, as typed. */
  text: string;
  /** Finds of each kind at most. */
  maxPerKind?: number;
}

export class SearchApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * What the text finds, kind by kind; nothing for a text of fewer than three characters.
   *
   * For whoever is signed in.
   */
  getList(query: SearchGetListQuery, options?: CallOptions): Promise<ListResultDtoOfSearchHitDto> {
    return this.#transport.call("GET", "/api/app/search", { query }, options);
  }

  /**
   * What the person opened last, the newest first; what is gone, or no longer theirs to see, is left out.
   *
   * For whoever is signed in.
   */
  getRecent(options?: CallOptions): Promise<ListResultDtoOfSearchHitDto> {
    return this.#transport.call("GET", "/api/app/search/recent", {}, options);
  }

  /**
   * Remembers that the person opened something.
   *
   * For whoever is signed in.
   */
  remember(body: RememberInput, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/app/search/remember", { json: body }, options);
  }
}

export class SignUpApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Whether the portal takes registrations; open to everybody, since the sign-in page links to it.
   *
   * Open to everybody.
   */
  getPolicy(options?: CallOptions): Promise<SignUpPolicyDto> {
    return this.#transport.call("GET", "/api/app/sign-up/policy", {}, options);
  }

  /**
   * Where a registration stands.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:SignUp.NotValid.
   */
  lookup(body: SignUpTicketInput, options?: CallOptions): Promise<SignUpDto> {
    return this.#transport.call("POST", "/api/app/sign-up/lookup", { json: body }, options);
  }

  /**
   * Keeps the registration for a day and mails a code; an address that has an account gets another mail and the caller the same answer. Nothing else exists until `VerifyAsync`.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:Email.Invalid, Client.ServiceRequired; TooManyAttempts with the data `seconds`; Volo.Abp.Identity:* for a weak password.
   */
  register(body: RegisterClientInput, options?: CallOptions): Promise<SignUpDto> {
    return this.#transport.call("POST", "/api/app/sign-up/register", { json: body }, options);
  }

  /**
   * Mails another code, 60 seconds after the last at the earliest; the old one stops working.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:SignUp.NotValid, TooManyAttempts with the data `seconds`.
   */
  resend(body: SignUpTicketInput, options?: CallOptions): Promise<SignUpDto> {
    return this.#transport.call("POST", "/api/app/sign-up/resend", { json: body }, options);
  }

  /**
   * Opens or closes registration, and says for which addresses.
   *
   * Permission: `Montrose.SignUps.Update`.
   */
  updatePolicy(body: UpdateSignUpPolicyInput, options?: CallOptions): Promise<SignUpPolicyDto> {
    return this.#transport.call("PUT", "/api/app/sign-up/policy", { json: body }, options);
  }

  /**
   * With the right code the client's workspace and its owner's account exist.
   *
   * Open to everybody.
   *
   * Refused with the codes: Montrose:Code.Wrong with the data `left`, .Expired, .UsedUp, SignUp.NotValid, Email.Taken.
   */
  verify(body: VerifySignUpInput, options?: CallOptions): Promise<SignedUpDto> {
    return this.#transport.call("POST", "/api/app/sign-up/verify", { json: body }, options);
  }
}

export interface SubscriptionGetListQuery {
  /** Part of the client's name. */
  filter?: string;
  state?: SubscriptionState;
  planId?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface SubscriptionGetQuoteQuery {
  planId?: string;
  interval?: BillingInterval;
}

export class SubscriptionApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Ends the subscription. Harmless when repeated.
   *
   * Permission: `Billing.Subscriptions`, `Billing.Subscriptions.Manage`.
   */
  cancel(id: string, body: CancelSubscriptionInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", `/api/billing/subscription/${encodeURIComponent(id)}/cancel`, { json: body }, options);
  }

  /**
   * As the client's own change: a dearer plan at once, everything else when the period ends.
   *
   * Permission: `Billing.Subscriptions`, `Billing.Subscriptions.Manage`.
   *
   * Refused with the codes: Billing:Subscription.Over, .PayFirst, .ChangeUnderWay, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds.
   */
  changePlan(id: string, body: ChangePlanInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", `/api/billing/subscription/${encodeURIComponent(id)}/change-plan`, { json: body }, options);
  }

  /**
   * Gives a trial more days.
   *
   * Permission: `Billing.Subscriptions`, `Billing.Subscriptions.Manage`.
   *
   * Refused with the codes: Billing:Subscription.NotInTrial.
   */
  extendTrial(id: string, body: ExtendTrialInput, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", `/api/billing/subscription/${encodeURIComponent(id)}/extend-trial`, { json: body }, options);
  }

  /**
   * One subscription with what happened to it.
   *
   * Permission: `Billing.Subscriptions`.
   */
  get(id: string, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("GET", `/api/billing/subscription/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The clients' subscriptions, the newest first.
   *
   * Permission: `Billing.Subscriptions`.
   */
  getList(query?: SubscriptionGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfSubscriptionDto> {
    return this.#transport.call("GET", "/api/billing/subscription", { query }, options);
  }

  /** Every entry of {@link SubscriptionApi.getList}, page after page. */
  getListAll(query: SubscriptionGetListQuery = {}, options?: CallOptions): AsyncGenerator<SubscriptionDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * What a change of the plan would do, and what the client would pay now.
   *
   * Permission: `Billing.Subscriptions`, `Billing.Subscriptions.Manage`.
   *
   * Refused with the codes: Billing:Subscription.Over, Billing:Plan.NotOffered.
   */
  getQuote(id: string, query?: SubscriptionGetQuoteQuery, options?: CallOptions): Promise<PlanChangeQuoteDto> {
    return this.#transport.call("GET", `/api/billing/subscription/${encodeURIComponent(id)}/quote`, { query }, options);
  }

  /**
   * Takes a scheduled end back. Harmless where there is none.
   *
   * Permission: `Billing.Subscriptions`, `Billing.Subscriptions.Manage`.
   *
   * Refused with the codes: Billing:Subscription.Over.
   */
  resume(id: string, options?: CallOptions): Promise<SubscriptionDetailDto> {
    return this.#transport.call("POST", `/api/billing/subscription/${encodeURIComponent(id)}/resume`, {}, options);
  }
}

export interface TaxRateGetListQuery {
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class TaxRateApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds a rate. It takes the place of an earlier one from its day on.
   *
   * Permission: `Billing.InvoiceSettings`.
   *
   * Refused with the codes: Billing:TaxRate.OutOfRange, .Twice, .TooMany; Montrose:Country.Unknown.
   */
  create(body: SaveTaxRateInput, options?: CallOptions): Promise<TaxRateDto> {
    return this.#transport.call("POST", "/api/billing/tax-rate", { json: body }, options);
  }

  /**
   * Removes a rate. Invoices that are finalised stay as they are.
   *
   * Permission: `Billing.InvoiceSettings`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/billing/tax-rate/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One of them.
   *
   * Permission: `Billing.InvoiceSettings`.
   */
  get(id: string, options?: CallOptions): Promise<TaxRateDto> {
    return this.#transport.call("GET", `/api/billing/tax-rate/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * All of them: by country, region and category, the newest first.
   *
   * Permission: `Billing.InvoiceSettings`.
   */
  getList(query?: TaxRateGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTaxRateDto> {
    return this.#transport.call("GET", "/api/billing/tax-rate", { query }, options);
  }

  /** Every entry of {@link TaxRateApi.getList}, page after page. */
  getListAll(query: TaxRateGetListQuery = {}, options?: CallOptions): AsyncGenerator<TaxRateDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Changes a rate. Invoices that are finalised stay as they are.
   *
   * Permission: `Billing.InvoiceSettings`.
   *
   * Refused with the codes: Billing:TaxRate.OutOfRange, .Twice; Montrose:Country.Unknown.
   */
  update(id: string, body: SaveTaxRateInput, options?: CallOptions): Promise<TaxRateDto> {
    return this.#transport.call("PUT", `/api/billing/tax-rate/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface TeamGetListQuery {
  /** Part of the name or e-mail address. */
  filter?: string;
  /** Members of the group or of one below it. */
  groupId?: string | null;
  teamRoleId?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class TeamApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * One member of the team.
   *
   * Permission: `Montrose.Team`.
   */
  get(id: string, options?: CallOptions): Promise<TeamMemberDto> {
    return this.#transport.call("GET", `/api/app/team/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The members of a client's team, filtered and sorted.
   *
   * Permission: `Montrose.Team`.
   */
  getList(query?: TeamGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTeamMemberDto> {
    return this.#transport.call("GET", "/api/app/team", { query }, options);
  }

  /** Every entry of {@link TeamApi.getList}, page after page. */
  getListAll(query: TeamGetListQuery = {}, options?: CallOptions): AsyncGenerator<TeamMemberDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Ends the membership, the account, its sessions and its API keys.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Remove`.
   *
   * Refused with the codes: Montrose:Team.OwnerStays, .NotYourself.
   */
  remove(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/team/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Makes another member the owner; only the owner may. Who was it stays with everything that the new owner may do.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Roles`.
   *
   * Refused with the codes: Montrose:Team.OnlyTheOwner, .AlreadyTheOwner, .MemberInactive.
   */
  transferOwnership(id: string, options?: CallOptions): Promise<TeamMemberDto> {
    return this.#transport.call("POST", `/api/app/team/${encodeURIComponent(id)}/transfer-ownership`, {}, options);
  }

  /**
   * Gives a member another role and exactly these groups.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Update`.
   *
   * Refused with the codes: Montrose:Team.OwnerStays, .NotYourself, .NotYoursToGive.
   */
  update(id: string, body: UpdateTeamMemberInput, options?: CallOptions): Promise<TeamMemberDto> {
    return this.#transport.call("PUT", `/api/app/team/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export class TeamGroupApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Harmless when repeated.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   */
  addMember(id: string, memberId: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/team-group/${encodeURIComponent(id)}/member/${encodeURIComponent(memberId)}`, {}, options);
  }

  /**
   * Makes a group in the team.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   *
   * Refused with the codes: Montrose:Team.GroupNameRequired, .GroupNameTaken, .GroupTooDeep, .TooManyGroups, .GroupsChanged.
   */
  create(body: CreateTeamGroupInput, options?: CallOptions): Promise<TeamGroupDto> {
    return this.#transport.call("POST", "/api/app/team-group", { json: body }, options);
  }

  /**
   * With all groups below it. Their members stay in the team.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/team-group/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The whole tree, at most `MaxGroupsPerTeam` groups, parents before children.
   *
   * Permission: `Montrose.Team`.
   */
  getList(options?: CallOptions): Promise<ListResultDtoOfTeamGroupDto> {
    return this.#transport.call("GET", "/api/app/team-group", {}, options);
  }

  /**
   * Hangs a group with all below it under another.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   *
   * Refused with the codes: Montrose:Team.GroupBelowItself, .GroupNameTaken, .GroupTooDeep.
   */
  move(id: string, body: MoveTeamGroupInput, options?: CallOptions): Promise<TeamGroupDto> {
    return this.#transport.call("POST", `/api/app/team-group/${encodeURIComponent(id)}/move`, { json: body }, options);
  }

  /**
   * Harmless when repeated.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   */
  removeMember(id: string, memberId: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/team-group/${encodeURIComponent(id)}/member/${encodeURIComponent(memberId)}`, {}, options);
  }

  /**
   * Changes a group's name.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Groups`.
   *
   * Refused with the codes: Montrose:Team.GroupNameRequired, .GroupNameTaken.
   */
  rename(id: string, body: RenameTeamGroupInput, options?: CallOptions): Promise<TeamGroupDto> {
    return this.#transport.call("POST", `/api/app/team-group/${encodeURIComponent(id)}/rename`, { json: body }, options);
  }
}

export interface TeamInvitationGetListQuery {
  /** True for those that still can be accepted. */
  onlyPending?: boolean;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class TeamInvitationApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The team's invitations, filtered.
   *
   * Permission: `Montrose.Team`.
   */
  getList(query?: TeamInvitationGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTeamInvitationDto> {
    return this.#transport.call("GET", "/api/app/team-invitation", { query }, options);
  }

  /** Every entry of {@link TeamInvitationApi.getList}, page after page. */
  getListAll(query: TeamInvitationGetListQuery = {}, options?: CallOptions): AsyncGenerator<TeamInvitationDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Invites all or, where one address can't be invited, nobody.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Invite`.
   *
   * Refused with the codes: Montrose:Team.EmailsRequired, .TooManyEmails, .NotYoursToGive, Montrose:Email.Invalid, .Taken, .Invited.
   */
  invite(body: InviteToTeamInput, options?: CallOptions): Promise<ListResultDtoOfTeamInvitationDto> {
    return this.#transport.call("POST", "/api/app/team-invitation/invite", { json: body }, options);
  }

  /**
   * Sends a new link; the old one stops working.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Invite`.
   *
   * Refused with the codes: Montrose:Invitation.Used, .Revoked.
   */
  resend(id: string, options?: CallOptions): Promise<TeamInvitationDto> {
    return this.#transport.call("POST", `/api/app/team-invitation/${encodeURIComponent(id)}/resend`, {}, options);
  }

  /**
   * The link stops working. Harmless when repeated.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Invite`.
   *
   * Refused with the codes: Montrose:Invitation.Used.
   */
  revoke(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/team-invitation/${encodeURIComponent(id)}/revoke`, {}, options);
  }
}

export interface TeamRoleGetListQuery {
  /** Part of the name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class TeamRoleApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Makes a role of the team.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Roles`.
   *
   * Refused with the codes: Montrose:Team.RoleNameRequired, .RoleNameTaken, .TooManyRoles, .NotYoursToGive.
   */
  create(body: SaveTeamRoleInput, options?: CallOptions): Promise<TeamRoleDto> {
    return this.#transport.call("POST", "/api/app/team-role", { json: body }, options);
  }

  /**
   * Deletes a role of the team.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Roles`.
   *
   * Refused with the codes: Montrose:Team.RoleInUse.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/team-role/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One role of the team.
   *
   * Permission: `Montrose.Team`.
   */
  get(id: string, options?: CallOptions): Promise<TeamRoleDto> {
    return this.#transport.call("GET", `/api/app/team-role/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * What the asking person may put into a role: what both the owner and they themselves hold.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Roles`.
   */
  getGrantable(options?: CallOptions): Promise<ListResultDtoOfPermissionChoiceDto> {
    return this.#transport.call("GET", "/api/app/team-role/grantable", {}, options);
  }

  /**
   * The roles of the team, of which there are at most `MaxRolesPerTeam`, by name.
   *
   * Permission: `Montrose.Team`.
   */
  getList(query?: TeamRoleGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTeamRoleDto> {
    return this.#transport.call("GET", "/api/app/team-role", { query }, options);
  }

  /** Every entry of {@link TeamRoleApi.getList}, page after page. */
  getListAll(query: TeamRoleGetListQuery = {}, options?: CallOptions): AsyncGenerator<TeamRoleDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Changes a role of the team and what it may do.
   *
   * Permission: `Montrose.Team`, `Montrose.Team.Roles`.
   *
   * Refused with the codes: Montrose:Team.RoleNameRequired, .RoleNameTaken, .NotYoursToGive, .NotYourself.
   */
  update(id: string, body: SaveTeamRoleInput, options?: CallOptions): Promise<TeamRoleDto> {
    return this.#transport.call("PUT", `/api/app/team-role/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface TenantGetListQuery {
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface TenantUpdateDefaultConnectionStringQuery {
  defaultConnectionString: string;
}

export class TenantApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates one.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.Create`.
   */
  create(body: TenantCreateDto, options?: CallOptions): Promise<TenantDto> {
    return this.#transport.call("POST", "/api/multi-tenancy/tenants", { json: body }, options);
  }

  /**
   * Deletes one.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.Delete`.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Puts the tenant back into the shared database.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.ManageConnectionStrings`.
   */
  deleteDefaultConnectionString(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}/default-connection-string`, {}, options);
  }

  /**
   * One entry.
   *
   * Permission: `AbpTenantManagement.Tenants`.
   */
  get(id: string, options?: CallOptions): Promise<TenantDto> {
    return this.#transport.call("GET", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The connection string of the tenant's own database, if it has one.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.ManageConnectionStrings`.
   */
  getDefaultConnectionString(id: string, options?: CallOptions): Promise<string> {
    return this.#transport.call("GET", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}/default-connection-string`, {}, options);
  }

  /**
   * A page of the entries, filtered and sorted.
   *
   * Permission: `AbpTenantManagement.Tenants`.
   */
  getList(query?: TenantGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfTenantDto> {
    return this.#transport.call("GET", "/api/multi-tenancy/tenants", { query }, options);
  }

  /** Every entry of {@link TenantApi.getList}, page after page. */
  getListAll(query: TenantGetListQuery = {}, options?: CallOptions): AsyncGenerator<TenantDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Changes one.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.Update`.
   */
  update(id: string, body: TenantUpdateDto, options?: CallOptions): Promise<TenantDto> {
    return this.#transport.call("PUT", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}`, { json: body }, options);
  }

  /**
   * Gives the tenant a database of its own.
   *
   * Permission: `AbpTenantManagement.Tenants`, `AbpTenantManagement.Tenants.ManageConnectionStrings`.
   */
  updateDefaultConnectionString(id: string, query: TenantUpdateDefaultConnectionStringQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("PUT", `/api/multi-tenancy/tenants/${encodeURIComponent(id)}/default-connection-string`, { query }, options);
  }
}

export interface TimeZoneSettingsUpdateQuery {
  timezone: string;
}

export class TimeZoneSettingsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The time zone in force.
   *
   * Permission: `SettingManagement.TimeZone`.
   */
  get(options?: CallOptions): Promise<string> {
    return this.#transport.call("GET", "/api/setting-management/timezone", {}, options);
  }

  /**
   * The time zones to choose from.
   *
   * Permission: `SettingManagement.TimeZone`.
   */
  getTimezones(options?: CallOptions): Promise<NameValue[]> {
    return this.#transport.call("GET", "/api/setting-management/timezone/timezones", {}, options);
  }

  /**
   * Changes the time zone.
   *
   * Permission: `SettingManagement.TimeZone`.
   */
  update(query: TimeZoneSettingsUpdateQuery, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", "/api/setting-management/timezone", { query }, options);
  }
}

export interface TransactionGetListQuery {
  /** Part of the client's name or of the description. */
  filter?: string;
  effect?: WalletEntryKind;
  /** The module that the money is earned with, e.g. `courses`. */
  service?: string;
  /** UTC, inclusive. */
  from?: string | null;
  /** UTC, exclusive. */
  to?: string | null;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class TransactionApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * One transaction with its entries, which sum to zero.
   *
   * Permission: `Billing.Transactions`.
   */
  get(id: string, options?: CallOptions): Promise<TransactionDetailDto> {
    return this.#transport.call("GET", `/api/billing/transaction/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The transactions, the newest first.
   *
   * Permission: `Billing.Transactions`.
   */
  getList(query?: TransactionGetListQuery, options?: CallOptions): Promise<TransactionsDto> {
    return this.#transport.call("GET", "/api/billing/transaction", { query }, options);
  }

  /** Every entry of {@link TransactionApi.getList}, page after page. */
  getListAll(query: TransactionGetListQuery = {}, options?: CallOptions): AsyncGenerator<TransactionDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }
}

export interface UsageGetHistoryQuery {
  meter?: Meter;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class UsageApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * A visible client's usage of the current month.
   *
   * Permission: `Billing.Subscriptions`.
   */
  get(id: string, options?: CallOptions): Promise<UsageDto> {
    return this.#transport.call("GET", `/api/billing/usage/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The months of one of the signed-in client's meters, the newest first.
   *
   * Permission: `Billing.Usage`.
   */
  getHistory(query?: UsageGetHistoryQuery, options?: CallOptions): Promise<PagedResultDtoOfUsageMonthDto> {
    return this.#transport.call("GET", "/api/billing/usage/history", { query }, options);
  }

  /** Every entry of {@link UsageApi.getHistory}, page after page. */
  getHistoryAll(query: UsageGetHistoryQuery = {}, options?: CallOptions): AsyncGenerator<UsageMonthDto, void, undefined> {
    return pages(page => this.getHistory(page, options), query);
  }

  /**
   * The signed-in client's usage of the current month.
   *
   * Permission: `Billing.Usage`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  getMine(options?: CallOptions): Promise<UsageDto> {
    return this.#transport.call("GET", "/api/billing/usage/mine", {}, options);
  }
}

export interface UserGetListQuery {
  /** Beginning of the name, the last name, the e-mail address or the user name. */
  filter?: string;
  roleId?: string | null;
  state?: UserState;
  department?: Department;
  kind?: UserKind;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class UserApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The person may sign in again. Harmless when repeated.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Update`.
   */
  activate(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/user/${encodeURIComponent(id)}/activate`, {}, options);
  }

  /**
   * The person's sessions end with their next request. Harmless when repeated.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Update`.
   *
   * Refused with the codes: Montrose:User.NotYourself, .LastAdmin, .AgentInCharge, .LastOwner, Role.AboveYours.
   */
  deactivate(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("POST", `/api/app/user/${encodeURIComponent(id)}/deactivate`, {}, options);
  }

  /**
   * As deactivation, for good: the account goes, what the person did stays in the records.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Delete`.
   *
   * Refused with the codes: Montrose:User.NotYourself, .LastAdmin, .AgentInCharge, .LastOwner, Role.AboveYours.
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call("DELETE", `/api/app/user/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * One person of the agency.
   *
   * Permission: `AbpIdentity.Users`.
   */
  get(id: string, options?: CallOptions): Promise<UserDetailDto> {
    return this.#transport.call("GET", `/api/app/user/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Users, or with state `Invited` those who were invited and are not there yet.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getList(query?: UserGetListQuery, options?: CallOptions): Promise<UserListDto> {
    return this.#transport.call("GET", "/api/app/user", { query }, options);
  }

  /** Every entry of {@link UserApi.getList}, page after page. */
  getListAll(query: UserGetListQuery = {}, options?: CallOptions): AsyncGenerator<UserDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Everything that the person may do, each with what grants it.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getPermissions(id: string, options?: CallOptions): Promise<UserPermissionsDto> {
    return this.#transport.call("GET", `/api/app/user/${encodeURIComponent(id)}/permissions`, {}, options);
  }

  /**
   * The roles that the caller may give to people of the agency.
   *
   * Permission: `AbpIdentity.Users`.
   */
  getRoleOptions(options?: CallOptions): Promise<ListResultDtoOfRoleOptionDto> {
    return this.#transport.call("GET", "/api/app/user/role-options", {}, options);
  }

  /**
   * Changes a person's data.
   *
   * Permission: `AbpIdentity.Users`, `AbpIdentity.Users.Update`.
   *
   * Refused with the codes: Montrose:User.UserNameTaken, .RoleIsOfKind, .RoleNotForClients, .RoleUnknown, .LastAdmin, Role.AboveYours; 409 where the stamp is not the newest.
   */
  update(id: string, body: UpdateUserInput, options?: CallOptions): Promise<UserDetailDto> {
    return this.#transport.call("PUT", `/api/app/user/${encodeURIComponent(id)}`, { json: body }, options);
  }
}

export interface WalletGetHistoryQuery {
  kind?: WalletEntryKind;
  /** UTC, inclusive. */
  from?: string | null;
  /** UTC, exclusive. */
  to?: string | null;
  /** Part of what the movement was for. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface WalletGetHistoryOfQuery {
  kind?: WalletEntryKind;
  /** UTC, inclusive. */
  from?: string | null;
  /** UTC, exclusive. */
  to?: string | null;
  /** Part of what the movement was for. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export interface WalletGetListQuery {
  /** Part of the client's name. */
  filter?: string;
  /** The order: a field's name, then `desc` for the other way round; several with commas. A field that the list does not know is refused. */
  sorting?: string;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class WalletApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * A visible client's wallet.
   *
   * Permission: `Billing.Wallets`.
   */
  get(id: string, options?: CallOptions): Promise<WalletDto> {
    return this.#transport.call("GET", `/api/billing/wallet/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * The movements of the signed-in client's wallet, the newest first.
   *
   * Permission: `Billing.Wallet`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  getHistory(query?: WalletGetHistoryQuery, options?: CallOptions): Promise<WalletHistoryDto> {
    return this.#transport.call("GET", "/api/billing/wallet/history", { query }, options);
  }

  /** Every entry of {@link WalletApi.getHistory}, page after page. */
  getHistoryAll(query: WalletGetHistoryQuery = {}, options?: CallOptions): AsyncGenerator<WalletEntryDto, void, undefined> {
    return pages(page => this.getHistory(page, options), query);
  }

  /**
   * The movements of a visible client's wallet, the newest first.
   *
   * Permission: `Billing.Wallets`.
   */
  getHistoryOf(id: string, query?: WalletGetHistoryOfQuery, options?: CallOptions): Promise<WalletHistoryDto> {
    return this.#transport.call("GET", `/api/billing/wallet/${encodeURIComponent(id)}/history-of`, { query }, options);
  }

  /** Every entry of {@link WalletApi.getHistoryOf}, page after page. */
  getHistoryOfAll(id: string, query: WalletGetHistoryOfQuery = {}, options?: CallOptions): AsyncGenerator<WalletEntryDto, void, undefined> {
    return pages(page => this.getHistoryOf(id, page, options), query);
  }

  /**
   * The wallets of visible clients that ever had money.
   *
   * Permission: `Billing.Wallets`.
   */
  getList(query?: WalletGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfWalletDto> {
    return this.#transport.call("GET", "/api/billing/wallet", { query }, options);
  }

  /** Every entry of {@link WalletApi.getList}, page after page. */
  getListAll(query: WalletGetListQuery = {}, options?: CallOptions): AsyncGenerator<WalletDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * The signed-in client's wallet.
   *
   * Permission: `Billing.Wallet`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  getMine(options?: CallOptions): Promise<WalletDto> {
    return this.#transport.call("GET", "/api/billing/wallet/mine", {}, options);
  }

  /**
   * What came into the signed-in client's wallet and what went out in each of the last six months, the oldest first.
   *
   * Permission: `Billing.Wallet`.
   *
   * Refused with the codes: Montrose:Client.NotAClientsAccount.
   */
  getMonths(options?: CallOptions): Promise<ListResultDtoOfWalletMonthDto> {
    return this.#transport.call("GET", "/api/billing/wallet/months", {}, options);
  }

  /**
   * What a code would do for the signed-in client, without redeeming it. Counts as an attempt, so that nobody guesses more often by it.
   *
   * Permission: `Billing.Wallet.Redeem`.
   *
   * Refused with the codes: Those of `RedeemAsync`.
   */
  preview(body: PreviewCodeInput, options?: CallOptions): Promise<CodePreviewDto> {
    return this.#transport.call("POST", "/api/billing/wallet/preview", { json: body }, options);
  }

  /**
   * Credits a redeem code's value to the signed-in client's wallet.
   *
   * Permission: `Billing.Wallet.Redeem`.
   *
   * Refused with the codes: Billing:RedeemCode.Unknown (also for another agency's code), .Inactive, .Expired, .UsedUp, .AlreadyYours, .GrantNotAvailable; Billing:Wallet.RequestKeyOfOtherCode (422: the request key was used for another code); Montrose:TooManyAttempts with the data `seconds`; Montrose:Client.NotAClientsAccount.
   */
  redeem(body: RedeemInput, options?: CallOptions): Promise<RedeemResultDto> {
    return this.#transport.call("POST", "/api/billing/wallet/redeem", { json: body }, options);
  }
}

export interface WebhookGetListQuery {
  /** Beginning of the provider's id of the event, or of its type. */
  filter?: string;
  state?: WebhookState;
  gateway?: GatewayKind;
  /** How many entries to leave out before the page; 0 where it is left out. */
  skipCount?: number;
  /** How many entries a page has at most: 10 where it is left out, 1000 at most. */
  maxResultCount?: number;
}

export class WebhookApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * One event with its body.
   *
   * Permission: `Billing.Webhooks`.
   */
  get(id: string, options?: CallOptions): Promise<WebhookDetailDto> {
    return this.#transport.call("GET", `/api/billing/webhook/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * What payment providers have told, the newest first.
   *
   * Permission: `Billing.Webhooks`.
   */
  getList(query?: WebhookGetListQuery, options?: CallOptions): Promise<PagedResultDtoOfWebhookDto> {
    return this.#transport.call("GET", "/api/billing/webhook", { query }, options);
  }

  /** Every entry of {@link WebhookApi.getList}, page after page. */
  getListAll(query: WebhookGetListQuery = {}, options?: CallOptions): AsyncGenerator<WebhookDto, void, undefined> {
    return pages(page => this.getList(page, options), query);
  }

  /**
   * Applies an event again. What it has done already it does not do twice.
   *
   * Permission: `Billing.Webhooks`, `Billing.Webhooks.Replay`.
   */
  replay(id: string, options?: CallOptions): Promise<WebhookDetailDto> {
    return this.#transport.call("POST", `/api/billing/webhook/${encodeURIComponent(id)}/replay`, {}, options);
  }
}

/** Every operation of the API, by what it is about. */
export class MontroseApi {
  readonly abpApiDefinition: AbpApiDefinitionApi;
  readonly abpApplicationConfiguration: AbpApplicationConfigurationApi;
  readonly abpApplicationLocalization: AbpApplicationLocalizationApi;
  readonly abpTenant: AbpTenantApi;
  readonly account: AccountApi;
  readonly agency: AgencyApi;
  readonly agencySettings: AgencySettingsApi;
  readonly agencyWallet: AgencyWalletApi;
  readonly agent: AgentApi;
  readonly apiKey: ApiKeyApi;
  readonly assignment: AssignmentApi;
  readonly autoRecharge: AutoRechargeApi;
  readonly brand: BrandApi;
  readonly client: ClientApi;
  readonly clientTeam: ClientTeamApi;
  readonly connectedService: ConnectedServiceApi;
  readonly cost: CostApi;
  readonly dynamicClaims: DynamicClaimsApi;
  readonly emailChange: EmailChangeApi;
  readonly emailSettings: EmailSettingsApi;
  readonly features: FeaturesApi;
  readonly gatewaySettings: GatewaySettingsApi;
  readonly identityRole: IdentityRoleApi;
  readonly identityUser: IdentityUserApi;
  readonly identityUserLookup: IdentityUserLookupApi;
  readonly invitation: InvitationApi;
  readonly invoice: InvoiceApi;
  readonly invoiceSettings: InvoiceSettingsApi;
  readonly languageChoice: LanguageChoiceApi;
  readonly listFile: ListFileApi;
  readonly longJob: LongJobApi;
  readonly margin: MarginApi;
  readonly metrics: MetricsApi;
  readonly myAccount: MyAccountApi;
  readonly myBilling: MyBillingApi;
  readonly myInvoice: MyInvoiceApi;
  readonly myPayment: MyPaymentApi;
  readonly myPreferences: MyPreferencesApi;
  readonly mySecurity: MySecurityApi;
  readonly mySubscription: MySubscriptionApi;
  readonly noticePreferences: NoticePreferencesApi;
  readonly notification: NotificationApi;
  readonly overview: OverviewApi;
  readonly payment: PaymentApi;
  readonly paymentMethod: PaymentMethodApi;
  readonly payout: PayoutApi;
  readonly peopleImport: PeopleImportApi;
  readonly performance: PerformanceApi;
  readonly permissions: PermissionsApi;
  readonly plan: PlanApi;
  readonly platformBilling: PlatformBillingApi;
  readonly profile: ProfileApi;
  readonly redeemCode: RedeemCodeApi;
  readonly revenue: RevenueApi;
  readonly role: RoleApi;
  readonly savedView: SavedViewApi;
  readonly search: SearchApi;
  readonly signUp: SignUpApi;
  readonly subscription: SubscriptionApi;
  readonly taxRate: TaxRateApi;
  readonly team: TeamApi;
  readonly teamGroup: TeamGroupApi;
  readonly teamInvitation: TeamInvitationApi;
  readonly teamRole: TeamRoleApi;
  readonly tenant: TenantApi;
  readonly timeZoneSettings: TimeZoneSettingsApi;
  readonly transaction: TransactionApi;
  readonly usage: UsageApi;
  readonly user: UserApi;
  readonly wallet: WalletApi;
  readonly webhook: WebhookApi;

  constructor(transport: Transport) {
    this.abpApiDefinition = new AbpApiDefinitionApi(transport);
    this.abpApplicationConfiguration = new AbpApplicationConfigurationApi(transport);
    this.abpApplicationLocalization = new AbpApplicationLocalizationApi(transport);
    this.abpTenant = new AbpTenantApi(transport);
    this.account = new AccountApi(transport);
    this.agency = new AgencyApi(transport);
    this.agencySettings = new AgencySettingsApi(transport);
    this.agencyWallet = new AgencyWalletApi(transport);
    this.agent = new AgentApi(transport);
    this.apiKey = new ApiKeyApi(transport);
    this.assignment = new AssignmentApi(transport);
    this.autoRecharge = new AutoRechargeApi(transport);
    this.brand = new BrandApi(transport);
    this.client = new ClientApi(transport);
    this.clientTeam = new ClientTeamApi(transport);
    this.connectedService = new ConnectedServiceApi(transport);
    this.cost = new CostApi(transport);
    this.dynamicClaims = new DynamicClaimsApi(transport);
    this.emailChange = new EmailChangeApi(transport);
    this.emailSettings = new EmailSettingsApi(transport);
    this.features = new FeaturesApi(transport);
    this.gatewaySettings = new GatewaySettingsApi(transport);
    this.identityRole = new IdentityRoleApi(transport);
    this.identityUser = new IdentityUserApi(transport);
    this.identityUserLookup = new IdentityUserLookupApi(transport);
    this.invitation = new InvitationApi(transport);
    this.invoice = new InvoiceApi(transport);
    this.invoiceSettings = new InvoiceSettingsApi(transport);
    this.languageChoice = new LanguageChoiceApi(transport);
    this.listFile = new ListFileApi(transport);
    this.longJob = new LongJobApi(transport);
    this.margin = new MarginApi(transport);
    this.metrics = new MetricsApi(transport);
    this.myAccount = new MyAccountApi(transport);
    this.myBilling = new MyBillingApi(transport);
    this.myInvoice = new MyInvoiceApi(transport);
    this.myPayment = new MyPaymentApi(transport);
    this.myPreferences = new MyPreferencesApi(transport);
    this.mySecurity = new MySecurityApi(transport);
    this.mySubscription = new MySubscriptionApi(transport);
    this.noticePreferences = new NoticePreferencesApi(transport);
    this.notification = new NotificationApi(transport);
    this.overview = new OverviewApi(transport);
    this.payment = new PaymentApi(transport);
    this.paymentMethod = new PaymentMethodApi(transport);
    this.payout = new PayoutApi(transport);
    this.peopleImport = new PeopleImportApi(transport);
    this.performance = new PerformanceApi(transport);
    this.permissions = new PermissionsApi(transport);
    this.plan = new PlanApi(transport);
    this.platformBilling = new PlatformBillingApi(transport);
    this.profile = new ProfileApi(transport);
    this.redeemCode = new RedeemCodeApi(transport);
    this.revenue = new RevenueApi(transport);
    this.role = new RoleApi(transport);
    this.savedView = new SavedViewApi(transport);
    this.search = new SearchApi(transport);
    this.signUp = new SignUpApi(transport);
    this.subscription = new SubscriptionApi(transport);
    this.taxRate = new TaxRateApi(transport);
    this.team = new TeamApi(transport);
    this.teamGroup = new TeamGroupApi(transport);
    this.teamInvitation = new TeamInvitationApi(transport);
    this.teamRole = new TeamRoleApi(transport);
    this.tenant = new TenantApi(transport);
    this.timeZoneSettings = new TimeZoneSettingsApi(transport);
    this.transaction = new TransactionApi(transport);
    this.usage = new UsageApi(transport);
    this.user = new UserApi(transport);
    this.wallet = new WalletApi(transport);
    this.webhook = new WebhookApi(transport);
  }
}
