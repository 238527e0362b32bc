using Montrose.Agencies;
using Montrose.Clients;
using Montrose.Mails;
using Montrose.People;
using Montrose.Portal;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Assignments;

/// <summary>Mails an agent what changed, in the agency's brand.</summary>
public class AssignmentNoticeJob(
    IRepository<Agent, Guid> agents,
    IRepository<Client, Guid> clients,
    IClientScope scope,
    ICurrentTenant tenant,
    AgencyDirectory agencies,
    BrandedMailer mailer,
    PortalUrls urls,
    IUnitOfWorkManager units,
    IAsyncQueryableExecuter executer) : AsyncBackgroundJob<AssignmentNoticeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(AssignmentNoticeArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var (agent, names) = await ReadAsync(args);
        if (agent is null) return;
        var agency = tenant.Id is { } id ? await agencies.FindAsync(id) : null;
        await mailer.SendAsync(agent.Email, MailTemplates.ClientsAssigned, new
        {
            agent.Name,
            Link = urls.OfTenant(agency?.Subdomain) + "/dashboard/agent/clients",
            Gained = Named(args.Gained, names),
            GainedCount = args.Gained.Count,
            GainedMore = args.Gained.Count - args.Gained.Ids.Count,
            Lost = Named(args.Lost, names),
            LostCount = args.Lost.Count,
            LostMore = args.Lost.Count - args.Lost.Ids.Count,
        });
    }

    private async Task<(Agent? Agent, Dictionary<Guid, string> Names)> ReadAsync(AssignmentNoticeArgs args)
    {
        using var unit = units.Begin(requiresNew: true);
        var agent = await agents.FindAsync(args.AgentId, includeDetails: false);
        var ids = args.Gained.Ids.Concat(args.Lost.Ids).ToList();
        var rows = await executer.ToListAsync((await clients.GetQueryableAsync()).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.CompanyName }));
        await unit.CompleteAsync();
        return (agent, rows.ToDictionary(c => c.Id, c => c.CompanyName));
    }

    private static List<string> Named(ClientsOfNotice clients, Dictionary<Guid, string> names) =>
        [.. clients.Ids.Select(id => names.GetValueOrDefault(id)).OfType<string>().Order(StringComparer.CurrentCulture)];
}
