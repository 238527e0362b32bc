using Microsoft.EntityFrameworkCore;
using Montrose.Agencies;
using Montrose.Clients;
using Montrose.People;
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
        builder.ApplyConfiguration(new InvitationConfiguration());
        builder.ApplyConfiguration(new PeopleImportConfiguration());
        builder.ApplyConfiguration(new RejectedRowConfiguration());
        builder.ApplyConfiguration(new ClientConfiguration());
        builder.ApplyConfiguration(new ClientServiceConfiguration());
        builder.ApplyConfiguration(new AgentAssignmentConfiguration());
        builder.ApplyConfiguration(new ClientMemberConfiguration());
    }
}
