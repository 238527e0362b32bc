using Montrose.Notices;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Notifications;

/// <summary>What the signed-in person was told. Of what the person may not see any more, nothing is shown or counted.</summary>
public interface INotificationAppService : IApplicationService
{
    /// <summary>The newest first.</summary>
    Task<PagedResultDto<NotificationDto>> GetListAsync(GetNotificationsInput input);

    /// <summary>The newest few, as an overview shows them.</summary>
    Task<ListResultDto<NotificationDto>> GetLatestAsync();

    /// <summary>How many are unread.</summary>
    Task<UnreadCountDto> GetUnreadCountAsync();

    /// <summary>Marks one as read; a repetition changes nothing.</summary>
    Task<NotificationDto> MarkReadAsync(Guid id);

    /// <summary>Marks as read all that the filter shows and that is not newer than the caller says.</summary>
    Task MarkAllReadAsync(MarkAllReadInput input);
}

/// <summary>Something that the person was told.</summary>
public class NotificationDto : EntityDto<Guid>
{
    /// <summary>What sort of thing, e.g. <c>Billing.InvoiceIssued</c>.</summary>
    public string Kind { get; set; } = "";

    public NoticeCategory Category { get; set; }

    /// <summary>A few words in the language of the call.</summary>
    public string Title { get; set; } = "";

    /// <summary>A sentence in the language of the call.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where it leads in the portal, with a leading slash.</summary>
    public string Path { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC; null for an unread one.</summary>
    public DateTime? ReadAt { get; set; }
}

public class GetNotificationsInput : PagedResultRequestDto
{
    /// <summary>True to leave out what was read.</summary>
    public bool OnlyUnread { get; set; }

    /// <summary>Only what is about this; all where it is missing.</summary>
    public NoticeCategory? Category { get; set; }
}

public class MarkAllReadInput
{
    /// <summary>Only what is about this; all where it is missing.</summary>
    public NoticeCategory? Category { get; set; }

    /// <summary>UTC; what came after it stays unread. All where it is missing.</summary>
    public DateTime? Until { get; set; }
}

public class UnreadCountDto
{
    /// <summary>Never more than <see cref="NotificationConsts.MaxCounted"/>.</summary>
    public int Count { get; set; }
}
