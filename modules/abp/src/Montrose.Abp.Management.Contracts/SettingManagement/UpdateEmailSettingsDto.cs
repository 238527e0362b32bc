using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.SettingManagement;

/// <summary>New mail delivery; an empty password keeps the one that is set.</summary>
public class UpdateEmailSettingsDto
{
    [MaxLength(256)]
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int SmtpPort { get; set; }

    [MaxLength(1024)]
    public string? SmtpUserName { get; set; }

    [MaxLength(1024)]
    [DataType(DataType.Password)]
    public string? SmtpPassword { get; set; }

    [MaxLength(1024)]
    public string? SmtpDomain { get; set; }

    public bool SmtpEnableSsl { get; set; }

    public bool SmtpUseDefaultCredentials { get; set; }

    [Required]
    [MaxLength(1024)]
    [EmailAddress]
    public string DefaultFromAddress { get; set; } = "";

    [Required]
    [MaxLength(1024)]
    public string DefaultFromDisplayName { get; set; } = "";
}
