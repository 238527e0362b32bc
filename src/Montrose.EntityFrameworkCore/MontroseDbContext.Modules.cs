using Microsoft.EntityFrameworkCore;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Invoices;
using Montrose.Billing.Ledger;
using Montrose.Billing.Margins;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Payouts;
using Montrose.Billing.Plans;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Taxes;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Billing.Webhooks;
using Montrose.Notifications;
using Montrose.Notifications.EntityFrameworkCore;
using Volo.Abp.AuditLogging;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.FeatureManagement;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace Montrose.EntityFrameworkCore;

/// <content>The sets that the modules' own DbContexts would have.</content>
public partial class MontroseDbContext :
    IAuditLoggingDbContext,
    IBillingDbContext,
    INotificationsDbContext,
    IBackgroundJobsDbContext,
    IBlobStoringDbContext,
    IFeatureManagementDbContext,
    IIdentityDbContext,
    IPermissionManagementDbContext,
    ISettingManagementDbContext,
    ITenantManagementDbContext
{
    public DbSet<RedeemCode> RedeemCodes { get; set; } = null!;
    public DbSet<Redemption> Redemptions { get; set; } = null!;
    public DbSet<Account> Accounts { get; set; } = null!;
    public DbSet<LedgerTransaction> Transactions { get; set; } = null!;
    public DbSet<LedgerEntry> Entries { get; set; } = null!;
    public DbSet<PaymentMethod> PaymentMethods { get; set; } = null!;
    public DbSet<MethodSetup> MethodSetups { get; set; } = null!;
    public DbSet<GatewayCustomer> GatewayCustomers { get; set; } = null!;
    public DbSet<Payment> Payments { get; set; } = null!;
    public DbSet<PaymentRefund> PaymentRefunds { get; set; } = null!;
    public DbSet<WebhookEvent> WebhookEvents { get; set; } = null!;
    public DbSet<TestCheckout> TestCheckouts { get; set; } = null!;
    public DbSet<Hold> Holds { get; set; } = null!;
    public DbSet<AutoRecharge> AutoRecharges { get; set; } = null!;
    public DbSet<Invoice> Invoices { get; set; } = null!;
    public DbSet<InvoiceLine> InvoiceLines { get; set; } = null!;
    public DbSet<InvoiceSeries> InvoiceSeries { get; set; } = null!;
    public DbSet<InvoiceReminder> InvoiceReminders { get; set; } = null!;
    public DbSet<TaxRate> TaxRates { get; set; } = null!;
    public DbSet<Plan> Plans { get; set; } = null!;
    public DbSet<PlanLimit> PlanLimits { get; set; } = null!;
    public DbSet<Subscription> Subscriptions { get; set; } = null!;
    public DbSet<SubscriptionCharge> SubscriptionCharges { get; set; } = null!;
    public DbSet<SubscriptionChargeLine> SubscriptionChargeLines { get; set; } = null!;
    public DbSet<SubscriptionEvent> SubscriptionEvents { get; set; } = null!;
    public DbSet<UsageBucket> UsageBuckets { get; set; } = null!;
    public DbSet<UsageRecord> UsageRecords { get; set; } = null!;
    public DbSet<UsageCut> UsageCuts { get; set; } = null!;
    public DbSet<Cost> Costs { get; set; } = null!;
    public DbSet<Payout> Payouts { get; set; } = null!;
    public DbSet<Notification> Notifications { get; set; } = null!;
    public DbSet<AuditLog> AuditLogs { get; set; } = null!;
    public DbSet<BackgroundJobRecord> BackgroundJobs { get; set; } = null!;
    public DbSet<DatabaseBlobContainer> BlobContainers { get; set; } = null!;
    public DbSet<DatabaseBlob> Blobs { get; set; } = null!;
    public DbSet<FeatureGroupDefinitionRecord> FeatureGroups { get; set; } = null!;
    public DbSet<FeatureDefinitionRecord> Features { get; set; } = null!;
    public DbSet<FeatureValue> FeatureValues { get; set; } = null!;
    public DbSet<IdentityUser> Users { get; set; } = null!;
    public DbSet<IdentityRole> Roles { get; set; } = null!;
    public DbSet<IdentityClaimType> ClaimTypes { get; set; } = null!;
    public DbSet<OrganizationUnit> OrganizationUnits { get; set; } = null!;
    public DbSet<IdentitySecurityLog> SecurityLogs { get; set; } = null!;
    public DbSet<IdentityLinkUser> LinkUsers { get; set; } = null!;
    public DbSet<IdentityUserDelegation> UserDelegations { get; set; } = null!;
    public DbSet<IdentitySession> Sessions { get; set; } = null!;
    public DbSet<PermissionGroupDefinitionRecord> PermissionGroups { get; set; } = null!;
    public DbSet<PermissionDefinitionRecord> Permissions { get; set; } = null!;
    public DbSet<PermissionGrant> PermissionGrants { get; set; } = null!;
    public DbSet<Setting> Settings { get; set; } = null!;
    public DbSet<SettingDefinitionRecord> SettingDefinitionRecords { get; set; } = null!;
    public DbSet<Tenant> Tenants { get; set; } = null!;
    public DbSet<TenantConnectionString> TenantConnectionStrings { get; set; } = null!;
    public DbSet<OutgoingEventRecord> OutgoingEvents { get; set; } = null!;
    public DbSet<IncomingEventRecord> IncomingEvents { get; set; } = null!;
}
