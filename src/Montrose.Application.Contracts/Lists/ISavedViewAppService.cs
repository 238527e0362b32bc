using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Lists;

/// <summary>The signed-in person's own views of the portal's lists.</summary>
public interface ISavedViewAppService : IApplicationService
{
    /// <summary>The person's views of one list, by name.</summary>
    Task<ListResultDto<SavedViewDto>> GetListAsync(GetSavedViewsInput input);

    /// <summary>Keeps a view; one of the same name that the person has of the list is replaced.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.Unknown, .ViewNameRequired, .TooManyViews</exception>
    Task<SavedViewDto> CreateAsync(CreateSavedViewInput input);

    /// <summary>The list opens with this view from now on.</summary>
    Task MakeDefaultAsync(Guid id);

    /// <summary>The list opens without a view, where it opened with this one.</summary>
    Task ClearDefaultAsync(Guid id);

    /// <summary>Forgets the view.</summary>
    Task DeleteAsync(Guid id);
}

public class SavedViewDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>What the address says after its question mark.</summary>
    public string Query { get; set; } = "";

    /// <summary>True for the view that the list opens with.</summary>
    public bool IsDefault { get; set; }
}

public class GetSavedViewsInput
{
    /// <summary>The list's name, e.g. <c>clients</c>.</summary>
    [Required, StringLength(SavedViewConsts.MaxListLength)]
    public string List { get; set; } = "";
}

public class CreateSavedViewInput
{
    /// <summary>The list's name, e.g. <c>clients</c>.</summary>
    [Required, StringLength(SavedViewConsts.MaxListLength)]
    public string List { get; set; } = "";

    [Required, StringLength(SavedViewConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>What the address says after its question mark, e.g. <c>State=Archived&amp;Sorting=CompanyName</c>.</summary>
    [StringLength(SavedViewConsts.MaxQueryLength)]
    public string? Query { get; set; }

    /// <summary>True where the list shall open with it.</summary>
    public bool IsDefault { get; set; }
}
