using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Auditing;

namespace Montrose.Accounts;

public class SignUpPolicyDto
{
    /// <summary>True where businesses may register by themselves.</summary>
    public bool IsOpen { get; set; }
}

public class UpdateSignUpPolicyInput
{
    public bool IsOpen { get; set; }
}

public class RegisterClientInput
{
    [Required, StringLength(ClientConsts.MaxCompanyNameLength)]
    public string CompanyName { get; set; } = "";

    [Required, StringLength(ClientConsts.MaxContactNameLength)]
    public string Name { get; set; } = "";

    [Required, EmailAddress, StringLength(ClientConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [Required, StringLength(AccountConsts.MaxPasswordLength, MinimumLength = AccountConsts.MinPasswordLength), DataType(DataType.Password), DisableAuditing]
    public string Password { get; set; } = "";

    /// <summary>What the business is interested in; at least one.</summary>
    public List<ServiceKind> Services { get; set; } = [];
}

/// <summary>A registration that waits for its code.</summary>
public class SignUpDto
{
    /// <summary>Names the registration in the calls that follow; works for a day.</summary>
    public string Ticket { get; set; } = "";

    public string Email { get; set; } = "";

    /// <summary>Seconds until a code can be sent again; 0 where it can be now.</summary>
    public int SecondsUntilResend { get; set; }
}

public class SignUpTicketInput
{
    [Required, StringLength(AccountConsts.MaxTicketLength)]
    public string Ticket { get; set; } = "";
}

public class VerifySignUpInput
{
    [Required, StringLength(AccountConsts.MaxTicketLength)]
    public string Ticket { get; set; } = "";

    /// <summary>The six digits of the newest mail; blanks between them do not matter.</summary>
    [Required, StringLength(AccountConsts.CodeLength * 2), DisableAuditing]
    public string Code { get; set; } = "";
}

public class SignedUpDto
{
    /// <summary>The new account's user name, to sign in with.</summary>
    public string UserName { get; set; } = "";
}
