using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;

namespace Montrose.Web.Pages.Account;

/// <summary>What the sign-in form asks for.</summary>
public class LoginInput
{
    /// <summary>E-mail address or user name.</summary>
    [Required, StringLength(256)]
    public string Login { get; set; } = "";

    [Required, StringLength(128), DataType(DataType.Password), DisableAuditing]
    public string Password { get; set; } = "";

    public bool Remember { get; set; }
}
