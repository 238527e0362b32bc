using System.ComponentModel.DataAnnotations;
using Montrose.Lists;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Which codes to print. Those that are not there are left out.</summary>
public class GetCodeSheetInput
{
    [Required, MinLength(1), MaxLength(ListConsts.MaxChosen)]
    public List<Guid> Ids { get; set; } = [];
}

/// <summary>A code as it is printed.</summary>
public class CodeSheetItemDto : EntityDto<Guid>
{
    public string Code { get; set; } = "";

    /// <summary>What it credits; nothing where it grants something else.</summary>
    public Money Value { get; set; }

    /// <summary>What it grants beside credit.</summary>
    public string? GrantText { get; set; }

    /// <summary>UTC; null for a code that does not expire.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>The client's wallet with the code filled in.</summary>
    public string Url { get; set; } = "";
}

/// <summary>Something that a code can grant beside credit.</summary>
public class GrantChoiceDto
{
    /// <summary>The kind's name.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What the kind is called in the reader's language.</summary>
    public string KindLabel { get; set; } = "";

    /// <summary>Which one of it.</summary>
    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";
}
