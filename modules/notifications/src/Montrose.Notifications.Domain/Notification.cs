using Montrose.Notices;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Notifications;

/// <summary>What one person was told: the kind and its values, of which each reader's language makes the text.</summary>
public class Notification : Entity<Guid>, IMultiTenant
{
    private Notification() { }

    /// <param name="id">Its own.</param>
    /// <param name="tenantId">The agency; null for the host's people.</param>
    /// <param name="userId">Who is told.</param>
    /// <param name="kind">The name of what sort of thing it is.</param>
    /// <param name="category">The kind's.</param>
    /// <param name="key">What it is about.</param>
    /// <param name="path">Where it leads in the portal, with a leading slash.</param>
    /// <param name="values">JSON.</param>
    /// <param name="isShown">False where the person wants it by mail only.</param>
    /// <param name="now">UTC.</param>
    public Notification(Guid id, Guid? tenantId, Guid userId, string kind, NoticeCategory category, string key, string path, string values, bool isShown, DateTime now) : base(id)
    {
        TenantId = tenantId;
        UserId = userId;
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind));
        Category = category;
        Key = Check.NotNullOrWhiteSpace(key, nameof(key));
        Path = path is ['/', not '/', ..] && path.Length <= NotificationConsts.MaxPathLength ? path : throw new ArgumentException($"'{path}' is not a path of the portal.", nameof(path));
        Values = Check.Length(values, nameof(values), NotificationConsts.MaxValuesLength)!;
        IsShown = isShown;
        CreationTime = now;
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Who is told; nobody else sees it.</summary>
    public Guid UserId { get; private set; }

    public string Kind { get; private set; } = "";

    public NoticeCategory Category { get; private set; }

    /// <summary>What it is about; unique for a person and a kind.</summary>
    public string Key { get; private set; } = "";

    public string Path { get; private set; } = "";

    /// <summary>JSON.</summary>
    public string Values { get; private set; } = "";

    /// <summary>False where the person wanted it by mail only: kept to tell repetitions.</summary>
    public bool IsShown { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>UTC; null while it is unread.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>A repetition changes nothing.</summary>
    public void Read(DateTime now) => ReadAt ??= now;
}
