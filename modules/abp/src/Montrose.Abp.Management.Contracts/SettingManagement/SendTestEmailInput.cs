using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.SettingManagement;

/// <summary>A mail that shows whether delivery works.</summary>
public class SendTestEmailInput
{
    [Required]
    [EmailAddress]
    public string SenderEmailAddress { get; set; } = "";

    [Required]
    [EmailAddress]
    public string TargetEmailAddress { get; set; } = "";

    [Required]
    public string Subject { get; set; } = "";

    public string? Body { get; set; }
}
