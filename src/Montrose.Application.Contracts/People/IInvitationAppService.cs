using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.People;

/// <summary>Invitations by e-mail: a link that works for seven days, once (B2).</summary>
public interface IInvitationAppService : IApplicationService
{
    /// <summary>The agency's invitations, filtered.</summary>
    Task<InvitationListDto> GetListAsync(GetInvitationsInput input);

    /// <summary>Invites everybody of a list who can be invited, and says of each address what became of it.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NoAddress, .TooManyAddresses, .DepartmentRequired, Role.AboveYours: nobody is invited then</exception>
    Task<InviteManyResultDto> InviteManyAsync(InviteManyInput input);

    /// <summary>Invites somebody to be an agent.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Email.Taken</exception>
    Task<InvitationDto> InviteAgentAsync(InviteAgentInput input);

    /// <summary>Sends a new link; the old one stops working.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.Used, .Revoked</exception>
    Task<InvitationDto> ResendAsync(Guid id);

    /// <summary>The link stops working. Harmless when repeated.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.Used</exception>
    Task RevokeAsync(Guid id);

    /// <summary>What the page behind the link shows; open to whoever holds the token.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NotValid, .Expired, .Used, .Revoked</exception>
    Task<InvitationToAcceptDto> LookupAsync(LookupInvitationInput input);

    /// <summary>Creates the account with the password; open to whoever holds the token.</summary>
    /// <returns>The new account's user name, to sign in with.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NotValid, .Expired, .Used, .Revoked, Email.Taken; Volo.Abp.Identity:* for a weak password</exception>
    Task<AcceptedInvitationDto> AcceptAsync(AcceptInvitationInput input);
}
