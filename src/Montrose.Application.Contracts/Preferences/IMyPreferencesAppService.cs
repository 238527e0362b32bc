using System.ComponentModel.DataAnnotations;
using Montrose.People;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Preferences;

/// <summary>How the signed-in person sees the portal (P4). What nobody chose is the agency's, then the browser's.</summary>
public interface IMyPreferencesAppService : IApplicationService
{
    /// <summary>What the caller chose.</summary>
    Task<MyPreferencesDto> GetAsync();

    /// <summary>Keeps the caller's choice.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Language.Unknown, TimeZone.Unknown, DateFormat.Unknown</exception>
    Task<MyPreferencesDto> UpdateAsync(UpdateMyPreferencesInput input);

    /// <summary>The caller's picture; null where there is none.</summary>
    Task<IRemoteStreamContent?> GetPictureAsync();

    /// <summary>Replaces the caller's picture.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Picture.Missing, .TooLarge, .NotAPicture, .TooManyPixels</exception>
    Task<MyPreferencesDto> SetPictureAsync(SetMyPictureInput input);

    /// <summary>Takes the caller's picture away.</summary>
    Task<MyPreferencesDto> RemovePictureAsync();
}

public class MyPreferencesDto
{
    /// <summary>One of the portal's languages; null for the browser's.</summary>
    public string? Language { get; set; }

    /// <summary>IANA; null for the agency's or the browser's.</summary>
    public string? TimeZone { get; set; }

    /// <summary>iso, dots, slashes, month-first or words; null for the agency's or the language's.</summary>
    public string? DateFormat { get; set; }

    /// <summary>True where single keys such as / do something.</summary>
    public bool HasShortcuts { get; set; }

    /// <summary>Path of the picture with its version, or null.</summary>
    public string? PictureUrl { get; set; }
}

public class UpdateMyPreferencesInput
{
    /// <summary>One of the portal's languages; empty for the browser's.</summary>
    [StringLength(16)]
    public string? Language { get; set; }

    /// <summary>IANA; empty for the agency's or the browser's.</summary>
    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>iso, dots, slashes, month-first or words; empty for the agency's or the language's.</summary>
    [StringLength(DateFormats.MaxNameLength)]
    public string? DateFormat { get; set; }

    /// <summary>False where single keys such as / shall do nothing.</summary>
    public bool HasShortcuts { get; set; }
}

public class SetMyPictureInput
{
    /// <summary>A PNG, JPEG or WebP file.</summary>
    [Required]
    public byte[] Content { get; set; } = [];
}
