using Microsoft.EntityFrameworkCore;
using Montrose.Accounts;
using Montrose.Agencies;
using Montrose.ApiKeys;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.LongJobs;
using Montrose.Idempotency;
using Montrose.People;
using Montrose.Performance;
using Montrose.Teams;
using Montrose.PeopleImports;

namespace Montrose.EntityFrameworkCore;

public static class PlatformModelBuilderExtensions
{
    public const string Schema = "platform";

    /// <summary>The platform's own tables.</summary>
    public static void ConfigurePlatform(this ModelBuilder builder)
    {
        builder.ApplyConfiguration(new AgencyConfiguration());
        builder.ApplyConfiguration(new AgentConfiguration());
        builder.ApplyConfiguration(new AgentAbsenceConfiguration());
        builder.ApplyConfiguration(new PastCommissionRateConfiguration());
        builder.ApplyConfiguration(new InvitationConfiguration());
        builder.ApplyConfiguration(new PeopleImportConfiguration());
        builder.ApplyConfiguration(new RejectedRowConfiguration());
        builder.ApplyConfiguration(new ClientConfiguration());
        builder.ApplyConfiguration(new ClientServiceConfiguration());
        builder.ApplyConfiguration(new AgentAssignmentConfiguration());
        builder.ApplyConfiguration(new ClientMemberConfiguration());
        builder.ApplyConfiguration(new TeamRoleConfiguration());
        builder.ApplyConfiguration(new TeamInvitationConfiguration());
        builder.ApplyConfiguration(new TeamGroupConfiguration());
        builder.ApplyConfiguration(new ApiKeyConfiguration());
        builder.ApplyConfiguration(new ApiKeyUsageConfiguration());
        builder.ApplyConfiguration(new ClientContactConfiguration());
        builder.ApplyConfiguration(new ClientServicePeriodConfiguration());
        builder.ApplyConfiguration(new AssignmentRunConfiguration());
        builder.ApplyConfiguration(new SignInRecordConfiguration());
        builder.ApplyConfiguration(new SignUpConfiguration());
        builder.ApplyConfiguration(new EmailChangeConfiguration());
        builder.ApplyConfiguration(new SavedViewConfiguration());
        builder.ApplyConfiguration(new LongJobConfiguration());
        builder.ApplyConfiguration(new IdempotentRequestConfiguration());
    }
}
