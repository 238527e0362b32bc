using System.Text.Json;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.LongJobs;
using Montrose.Notices;
using Montrose.Notifications;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>What one person alone has: saved views, long jobs and notifications.</content>
public static partial class Subjects
{
    /// <summary>A saved view of somebody of the client's team.</summary>
    public static readonly Subject SavedView = new("saved view", Reach.Client, async m =>
    {
        var owner = Guid.Parse(await TeamMember.MakeAsync(m));
        var view = new SavedView(m.Get<IGuidGenerator>().Create(), m.TenantId, owner, "team", m.Text, "Filter=" + m.Text);
        return (await m.Get<IRepository<SavedView, Guid>>().InsertAsync(view, autoSave: true)).Id.ToString();
    });

    /// <summary>A long job of somebody of the client's team.</summary>
    public static readonly Subject LongJob = new("long job", Reach.Client, async m =>
    {
        var owner = Guid.Parse(await TeamMember.MakeAsync(m));
        var job = new LongJob(m.Get<IGuidGenerator>().Create(), m.TenantId, owner, LongJobKind.ListFile, m.Text, ClientScopeSnapshot.ForClient(m.ClientId));
        return (await m.Get<IRepository<LongJob, Guid>>().InsertAsync(job, autoSave: true)).Id.ToString();
    });

    /// <summary>What somebody of the client's team was told.</summary>
    public static readonly Subject Notification = new("notification", Reach.Client, async m =>
    {
        var owner = Guid.Parse(await TeamMember.MakeAsync(m));
        var values = JsonSerializer.Serialize(new[] { new[] { "1", m.Text }, ["1", m.Text] });
        var notification = new Notification(m.Get<IGuidGenerator>().Create(), m.TenantId, owner, "Platform.InvitationAccepted", NoticeCategory.Services, m.Text, "/dashboard", values, isShown: true, DateTime.UtcNow);
        return (await m.Get<IRepository<Notification, Guid>>().InsertAsync(notification, autoSave: true)).Id.ToString();
    });
}
