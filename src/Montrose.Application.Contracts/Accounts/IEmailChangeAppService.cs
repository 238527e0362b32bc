using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.Auditing;

namespace Montrose.Accounts;

/// <summary>
/// A new e-mail address for an account (B1). The new mailbox gets a code, the old one a link to agree or to refuse; with
/// both the address changes, and the other sessions end. Nothing tells whether the new address has an account.
/// </summary>
public interface IEmailChangeAppService : IApplicationService
{
    /// <summary>The signed-in person's open change, or null.</summary>
    Task<EmailChangeDto?> GetMineAsync();

    /// <summary>Asks for a change; an open one is forgotten.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Montrose:Account.PasswordWrong, .EmailIsTheSame, Email.Invalid; TooManyAttempts with the data <c>seconds</c>
    /// </exception>
    Task<EmailChangeDto> RequestAsync(RequestEmailChangeInput input);

    /// <summary>Mails the new address another code, 60 seconds after the last at the earliest.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid, TooManyAttempts with the data <c>seconds</c></exception>
    Task<EmailChangeDto> ResendAsync();

    /// <summary>The new mailbox agrees.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Code.Wrong with the data <c>left</c>, .Expired, .UsedUp, EmailChange.NotValid, Email.Taken</exception>
    Task<EmailChangeStateDto> ConfirmCodeAsync(ConfirmEmailCodeInput input);

    /// <summary>The person thought better of it. Harmless when repeated.</summary>
    Task CancelAsync();

    /// <summary>What the page behind the old address's link shows; open to whoever holds the ticket.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid</exception>
    Task<EmailChangeDto> LookupAsync(EmailChangeTicketInput input);

    /// <summary>The old mailbox agrees; open to whoever holds the ticket.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid, Email.Taken</exception>
    Task<EmailChangeStateDto> AgreeAsync(EmailChangeTicketInput input);

    /// <summary>The old mailbox refuses: nothing changes. Open to whoever holds the ticket.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid</exception>
    Task RefuseAsync(EmailChangeTicketInput input);
}

public class EmailChangeDto
{
    public string OldEmail { get; set; } = "";
    public string NewEmail { get; set; } = "";
    public bool IsNewConfirmed { get; set; }
    public bool IsOldConfirmed { get; set; }

    /// <summary>UTC; after it the change has to be asked for anew.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>Seconds until a code can be sent again; 0 where it can be now.</summary>
    public int SecondsUntilResend { get; set; }
}

public class EmailChangeStateDto
{
    /// <summary>True where the account has the new address now.</summary>
    public bool IsDone { get; set; }
}

public class RequestEmailChangeInput
{
    [Required, EmailAddress, StringLength(ClientConsts.MaxEmailLength)]
    public string NewEmail { get; set; } = "";

    [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password), DisableAuditing]
    public string CurrentPassword { get; set; } = "";
}

public class ConfirmEmailCodeInput
{
    /// <summary>The six digits of the newest mail; blanks between them do not matter.</summary>
    [Required, StringLength(AccountConsts.CodeLength * 2), DisableAuditing]
    public string Code { get; set; } = "";
}

public class EmailChangeTicketInput
{
    [Required, StringLength(AccountConsts.MaxTicketLength)]
    public string Ticket { get; set; } = "";
}
