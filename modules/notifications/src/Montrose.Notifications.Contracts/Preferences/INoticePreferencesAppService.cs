using System.ComponentModel.DataAnnotations;
using Montrose.Notices;
using Volo.Abp.Application.Services;

namespace Montrose.Notifications.Preferences;

/// <summary>How the signed-in person is told what.</summary>
public interface INoticePreferencesAppService : IApplicationService
{
    /// <summary>A row for each category in which the person can be told something.</summary>
    Task<NoticePreferencesDto> GetAsync();

    /// <summary>Keeps the choices for the categories that are named; the others stay as they are.</summary>
    Task<NoticePreferencesDto> UpdateAsync(UpdateNoticePreferencesInput input);
}

/// <summary>How somebody is told.</summary>
public class NoticePreferencesDto
{
    public List<NoticePreferenceDto> Preferences { get; set; } = [];
}

/// <summary>How somebody is told of one category.</summary>
public class NoticePreferenceDto
{
    [EnumDataType(typeof(NoticeCategory))]
    public NoticeCategory Category { get; set; }

    /// <summary>Among the notifications, and counted at the bell.</summary>
    public bool InPortal { get; set; }

    /// <summary>To the account's address.</summary>
    public bool ByMail { get; set; }
}

public class UpdateNoticePreferencesInput
{
    [Required, MaxLength(16)]
    public List<NoticePreferenceDto> Preferences { get; set; } = [];
}
