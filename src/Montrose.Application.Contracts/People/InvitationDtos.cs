using System.ComponentModel.DataAnnotations;
using Montrose.Lists;
using Montrose.Texts;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;

namespace Montrose.People;

public class InvitationDto : EntityDto<Guid>
{
    public string Email { get; set; } = "";
    public string? Name { get; set; }
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

public class InvitationListDto : PagedResultDto<InvitationDto>, ICountedInPart
{
    public InvitationListDto() { }

    public InvitationListDto(long totalCount, IReadOnlyList<InvitationDto> items, bool hasMore) : base(totalCount, items) => HasMore = hasMore;

    /// <summary>True where there are more rows than <c>TotalCount</c>, which is counted up to 1,000 rows beyond the page only.</summary>
    public bool HasMore { get; set; }
}

public class GetInvitationsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Beginning of the e-mail address.</summary>
    [StringLength(InvitationConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(InvitationKind))]
    public InvitationKind? Kind { get; set; }

    [EnumDataType(typeof(InvitationState))]
    public InvitationState? State { get; set; }

    /// <summary>True for those that still can be accepted.</summary>
    public bool OnlyPending { get; set; }
}

public class InviteManyInput
{
    /// <summary>Addresses apart by line breaks, commas or semicolons, each alone or as "Ada Lovelace &lt;ada@example.com&gt;".</summary>
    [Required, StringLength(InvitationConsts.MaxAddressesLength), PlainText(TextShape.AnsweredByLine)]
    public string Addresses { get; set; } = "";

    /// <summary>Admin or agent; people of clients are invited with their client.</summary>
    [Required, EnumDataType(typeof(InvitationKind))]
    public InvitationKind? Kind { get; set; }

    /// <summary>For agents.</summary>
    [EnumDataType(typeof(Department))]
    public Department? Department { get; set; }
}

public class InviteManyResultDto
{
    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<InviteOutcomeDto> Outcomes { get; set; } = [];
}

public class InviteOutcomeDto
{
    /// <summary>As it was typed.</summary>
    public string Address { get; set; } = "";

    public InviteOutcome Outcome { get; set; }
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
