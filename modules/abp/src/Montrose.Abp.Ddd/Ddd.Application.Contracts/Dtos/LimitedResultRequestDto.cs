using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

/// <inheritdoc cref="ILimitedResultRequest"/>
[Serializable]
public class LimitedResultRequestDto : ILimitedResultRequest, IValidatableObject
{
    public static int DefaultMaxResultCount { get; set; } = 10;

    /// <summary>The most that anybody may ask for.</summary>
    public static int MaxMaxResultCount { get; set; } = 1000;

    [Range(1, int.MaxValue)]
    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaxResultCount > MaxMaxResultCount)
            yield return ResultRequestErrors.TooMany(validationContext, MaxMaxResultCount, typeof(LimitedResultRequestDto));
    }
}
