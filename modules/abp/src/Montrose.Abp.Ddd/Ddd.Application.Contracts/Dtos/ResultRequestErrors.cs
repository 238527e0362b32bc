using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Application.Localization.Resources.AbpDdd;

namespace Volo.Abp.Application.Dtos;

internal static class ResultRequestErrors
{
    public static ValidationResult TooMany(ValidationContext context, int most, Type type)
    {
        object[] arguments = [nameof(ILimitedResultRequest.MaxResultCount), most, type.FullName!, nameof(LimitedResultRequestDto.MaxMaxResultCount)];
        var localizer = context.GetService<IStringLocalizer<AbpDddApplicationContractsResource>>();
        var message = localizer?["MaxResultCountExceededExceptionMessage", arguments].Value
                      ?? $"{nameof(ILimitedResultRequest.MaxResultCount)} can be at most {most}.";
        return new ValidationResult(message, [nameof(ILimitedResultRequest.MaxResultCount)]);
    }
}
