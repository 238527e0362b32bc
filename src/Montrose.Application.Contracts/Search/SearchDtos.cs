using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Search;

/// <summary>Something that was found.</summary>
public class SearchHitDto : EntityDto<Guid>
{
    /// <summary>What it is, e.g. client; its text has the key "SearchKind.{Kind}".</summary>
    public string Kind { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>What tells it from others of the same title.</summary>
    public string? Detail { get; set; }

    /// <summary>Its page, from the portal's root.</summary>
    public string Path { get; set; } = "";
}

public class SearchInput
{
    /// <summary>Three characters or more, as typed.</summary>
    [Required, StringLength(SearchConsts.MaxTextLength)]
    public string Text { get; set; } = "";

    /// <summary>Finds of each kind at most.</summary>
    [Range(1, SearchConsts.MaxPerKind)]
    public int MaxPerKind { get; set; } = SearchConsts.DefaultPerKind;
}

public class RememberInput
{
    /// <summary>As the find says it.</summary>
    [Required, StringLength(SearchConsts.MaxKindLength), RegularExpression("[a-z-]*")]
    public string Kind { get; set; } = "";

    public Guid Id { get; set; }
}
