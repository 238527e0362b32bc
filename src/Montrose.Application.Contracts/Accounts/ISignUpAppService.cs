using Volo.Abp.Application.Services;

namespace Montrose.Accounts;

/// <summary>
/// Businesses that register by themselves as clients of the agency (B1). Where the agency has not switched it on, everything
/// but the policy answers 404. Nothing that a visitor can see or measure tells whether an address has an account.
/// </summary>
public interface ISignUpAppService : IApplicationService
{
    /// <summary>Whether the portal takes registrations; open to everybody, since the sign-in page links to it.</summary>
    Task<SignUpPolicyDto> GetPolicyAsync();

    /// <summary>Opens or closes registration, and says for which addresses.</summary>
    Task<SignUpPolicyDto> UpdatePolicyAsync(UpdateSignUpPolicyInput input);

    /// <summary>
    /// Keeps the registration for a day and mails a code; an address that has an account gets another mail and the caller
    /// the same answer. Nothing else exists until <see cref="VerifyAsync"/>.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Montrose:Email.Invalid, Client.ServiceRequired; TooManyAttempts with the data <c>seconds</c>; Volo.Abp.Identity:* for a weak password
    /// </exception>
    Task<SignUpDto> RegisterAsync(RegisterClientInput input);

    /// <summary>Where a registration stands.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:SignUp.NotValid</exception>
    Task<SignUpDto> LookupAsync(SignUpTicketInput input);

    /// <summary>Mails another code, 60 seconds after the last at the earliest; the old one stops working.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:SignUp.NotValid, TooManyAttempts with the data <c>seconds</c></exception>
    Task<SignUpDto> ResendAsync(SignUpTicketInput input);

    /// <summary>With the right code the client's workspace and its owner's account exist.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Code.Wrong with the data <c>left</c>, .Expired, .UsedUp, SignUp.NotValid, Email.Taken</exception>
    Task<SignedUpDto> VerifyAsync(VerifySignUpInput input);
}
