using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>A service with an interface: what clients are made from.</summary>
public interface IParcelAppService : IApplicationService
{
    Task<ParcelDto> GetAsync(Guid id);

    Task<PagedResultDto<ParcelDto>> GetListAsync(ParcelFilter filter);

    Task<ParcelDto> CreateAsync(CreateParcelDto input);

    Task UpdateWeightAsync(Guid id, int grams);

    Task DeleteAsync(Guid id);

    Task<string> RefuseAsync(string code);

    Task<IRemoteStreamContent> GetLabelAsync(Guid id);

    Task<string> UploadLabelAsync(Guid id, IRemoteStreamContent file);

    Task<string> UploadWithNoteAsync(UploadInput input);

    Task<UnitOfWorkDto> GetUnitOfWorkAsync();

    Task<UnitOfWorkDto> CheckUnitOfWorkAsync(bool fail);

    Task<CallerDto> GetCallerAsync();

    Task<DateTime> GetEchoDateAsync(DateTime date);
}

public class ParcelDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public int Grams { get; set; }
    public DateTime SentAt { get; set; }
}

public class ParcelFilter : PagedAndSortedResultRequestDto
{
    public string? Name { get; set; }
    public List<int>? Sizes { get; set; }
}

public class CreateParcelDto
{
    [Required]
    [StringLength(16, MinimumLength = 2)]
    public string? Name { get; set; }

    [Range(1, 1000)]
    public int Grams { get; set; }
}

public class UploadInput
{
    public string? Note { get; set; }
    public IRemoteStreamContent? Content { get; set; }
}

public class UnitOfWorkDto
{
    public bool HasUnitOfWork { get; set; }
    public bool IsTransactional { get; set; }
}

public class CallerDto
{
    public bool IsAuthenticated { get; set; }
    public string? UserName { get; set; }
    public Guid? TenantId { get; set; }
    public string? TenantName { get; set; }
    public string? CorrelationId { get; set; }
}
