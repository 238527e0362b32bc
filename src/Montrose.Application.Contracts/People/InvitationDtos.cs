using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;

namespace Montrose.People;

public class InvitationDto : EntityDto<Guid>
{
    public string Email { get; set; } = "";
    public InvitationKind Kind { get; set; }

    /// <summary>For agents.</summary>
    public Department? Department { get; set; }

    /// <summary>For people of a client's team.</summary>
    public Guid? ClientId { get; set; }

    public InvitationState State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; set; }
}

public class GetInvitationsInput : PagedAndSortedResultRequestDto
{
    public InvitationKind? Kind { get; set; }

    /// <summary>True for those that still can be accepted.</summary>
    public bool OnlyPending { get; set; }
}

public class InviteAgentInput
{
    [Required, EmailAddress, StringLength(InvitationConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(InvitationConsts.MaxPersonNameLength)]
    public string? Name { get; set; }

    [Required, EnumDataType(typeof(Department))]
    public Department? Department { get; set; }
}

public class LookupInvitationInput
{
    /// <summary>The token of the mail's link.</summary>
    [Required, StringLength(128)]
    public string Token { get; set; } = "";
}

public class InvitationToAcceptDto
{
    public string Email { get; set; } = "";
    public string? Name { get; set; }
    public InvitationKind Kind { get; set; }
    public Department? Department { get; set; }

    /// <summary>The client's company, for people of a client's team.</summary>
    public string? CompanyName { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; set; }
}

public class AcceptInvitationInput
{
    [Required, StringLength(128)]
    public string Token { get; set; } = "";

    [Required, StringLength(InvitationConsts.MaxPersonNameLength)]
    public string Name { get; set; } = "";

    [Required, StringLength(128, MinimumLength = 8), DataType(DataType.Password), DisableAuditing]
    public string Password { get; set; } = "";
}

public class AcceptedInvitationDto
{
    public string UserName { get; set; } = "";
}
