using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Montrose.Accounts;
using Montrose.Agencies;
using Montrose.ApiKeys;
using Montrose.Assignments;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.LongJobs;
using Montrose.Idempotency;
using Montrose.Notifications.EntityFrameworkCore;
using Montrose.People;
using Montrose.Performance;
using Montrose.Teams;
using Montrose.PeopleImports;
using Montrose.Users;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace Montrose.EntityFrameworkCore;

/// <summary>Every table of the product, so that one unit of work is one connection and one transaction.</summary>
[ReplaceDbContext(typeof(IAuditLoggingDbContext))]
[ReplaceDbContext(typeof(IBackgroundJobsDbContext))]
[ReplaceDbContext(typeof(IBlobStoringDbContext))]
[ReplaceDbContext(typeof(IFeatureManagementDbContext))]
[ReplaceDbContext(typeof(IIdentityDbContext))]
[ReplaceDbContext(typeof(IPermissionManagementDbContext))]
[ReplaceDbContext(typeof(ISettingManagementDbContext))]
[ReplaceDbContext(typeof(ITenantManagementDbContext))]
[ReplaceDbContext(typeof(IBillingDbContext))]
[ReplaceDbContext(typeof(INotificationsDbContext))]
[ConnectionStringName("Default")]
public partial class MontroseDbContext(DbContextOptions<MontroseDbContext> options) : AbpDbContext<MontroseDbContext>(options), IHasEventOutbox, IHasEventInbox
{
    public DbSet<Agency> Agencies => Set<Agency>();
    public DbSet<Agent> Agents => Set<Agent>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<PeopleImport> PeopleImports => Set<PeopleImport>();
    public DbSet<RejectedRow> RejectedRows => Set<RejectedRow>();
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<ClientService> ClientServices => Set<ClientService>();
    public DbSet<AgentAssignment> AgentAssignments => Set<AgentAssignment>();
    public DbSet<ClientMember> ClientMembers => Set<ClientMember>();
    public DbSet<TeamRole> TeamRoles => Set<TeamRole>();
    public DbSet<TeamInvitation> TeamInvitations => Set<TeamInvitation>();
    public DbSet<TeamGroup> TeamGroups => Set<TeamGroup>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<ApiKeyUsage> ApiKeyUsages => Set<ApiKeyUsage>();
    public DbSet<ClientContact> ClientContacts => Set<ClientContact>();
    public DbSet<ClientServicePeriod> ClientServicePeriods => Set<ClientServicePeriod>();
    public DbSet<AgentAbsence> AgentAbsences => Set<AgentAbsence>();
    public DbSet<PastCommissionRate> PastCommissionRates => Set<PastCommissionRate>();
    public DbSet<AssignmentRun> AssignmentRuns => Set<AssignmentRun>();
    public DbSet<SignInRecord> SignIns => Set<SignInRecord>();
    public DbSet<SignUp> SignUps => Set<SignUp>();
    public DbSet<EmailChange> EmailChanges => Set<EmailChange>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<LongJob> LongJobs => Set<LongJob>();
    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();

    public override void Initialize(AbpEfCoreDbContextInitializationContext initializationContext)
    {
        base.Initialize(initializationContext);
        // A transaction is what row-level security is told the tenant in.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureAuditLogging();
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.ConfigureBlobStoring();
        modelBuilder.ConfigureFeatureManagement();
        modelBuilder.ConfigureIdentity();
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureTenantManagement();
        modelBuilder.ConfigureEventOutbox();
        modelBuilder.ConfigureEventInbox();
        modelBuilder.ConfigurePlatform();
        modelBuilder.ConfigureBilling();
        modelBuilder.ConfigureNotifications();
        var isSqlServer = Database.ProviderName == "Microsoft.EntityFrameworkCore.SqlServer";
        modelBuilder.AddUserSearch(isSqlServer);
        if (isSqlServer) modelBuilder.UseBitLiterals();
    }
}
