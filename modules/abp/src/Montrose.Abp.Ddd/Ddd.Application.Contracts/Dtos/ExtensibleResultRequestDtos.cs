using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="ILimitedResultRequest"/>
[Serializable]
public class ExtensibleLimitedResultRequestDto : ExtensibleEntityDto, ILimitedResultRequest
{
    public static int DefaultMaxResultCount { get; set; } = 10;

    public static int MaxMaxResultCount { get; set; } = 1000;

    [Range(1, int.MaxValue)]
    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var result in base.Validate(validationContext))
            yield return result;
        if (MaxResultCount > MaxMaxResultCount)
            yield return ResultRequestErrors.TooMany(validationContext, MaxMaxResultCount, typeof(ExtensibleLimitedResultRequestDto));
    }
}

/// <inheritdoc cref="IPagedResultRequest"/>
[Serializable]
public class ExtensiblePagedResultRequestDto : ExtensibleLimitedResultRequestDto, IPagedResultRequest
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}

/// <inheritdoc cref="IPagedAndSortedResultRequest"/>
[Serializable]
public class ExtensiblePagedAndSortedResultRequestDto : ExtensiblePagedResultRequestDto, IPagedAndSortedResultRequest
{
    public virtual string? Sorting { get; set; }
}
