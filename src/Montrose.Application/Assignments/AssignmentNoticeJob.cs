using System.Globalization;
using Montrose.Agencies;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Mails;
using Montrose.Notices;
using Montrose.People;
using Montrose.Portal;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Assignments;

/// <summary>Tells an agent what changed, in the portal and by mail.</summary>
public class AssignmentNoticeJob(
    IRepository<Agent, Guid> agents,
    IRepository<Client, Guid> clients,
    IClientScope scope,
    ICurrentTenant tenant,
    AgencyDirectory agencies,
    BrandedMailer mailer,
    INotifier notifier,
    PortalUrls urls,
    IUnitOfWorkManager units,
    IAsyncQueryableExecuter executer) : AsyncBackgroundJob<AssignmentNoticeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(AssignmentNoticeArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var (agent, names) = await ReadAsync(args);
        if (agent is null) return;
        await TellAsync(agent, PlatformNotices.ClientsGained, args.Key, args.Gained, names);
        await TellAsync(agent, PlatformNotices.ClientsLost, args.Key, args.Lost, names);
        if (!await notifier.WantsMailAsync(agent.Id, PlatformNotices.ClientsGained)) return;
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

    /// <summary>Names as many as there are known, and how many there are.</summary>
    private async Task TellAsync(Agent agent, NoticeKind kind, Guid key, ClientsOfNotice about, Dictionary<Guid, string> names)
    {
        if (about.Count == 0) return;
        var named = string.Join(" · ", Named(about, names)) + (about.Count > about.Ids.Count ? " · …" : "");
        await notifier.TellPersonAsync(agent.Id, new Notice(kind, key.ToString("D", CultureInfo.InvariantCulture), "/dashboard/agent/clients", NoticeValue.Of(about.Count), NoticeValue.Of(named)));
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
