using System.Text;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Tracing;

namespace Montrose.Abp.AspNetCore.App;

public class ParcelAppService(UnitOfWorkLog log, ICorrelationIdProvider correlationIds) : ApplicationService, IParcelAppService
{
    public static readonly Guid KnownId = new("7d2e4c1a-5f0b-4c63-9b53-8f6c1e1d0a01");

    public Task<ParcelDto> GetAsync(Guid id)
        => id == KnownId
            ? Task.FromResult(new ParcelDto { Id = id, Name = "Books", Grams = 900, SentAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) })
            : throw new EntityNotFoundException(typeof(ParcelDto), id);

    public Task<PagedResultDto<ParcelDto>> GetListAsync(ParcelFilter filter)
        => Task.FromResult(new PagedResultDto<ParcelDto>(
            filter.SkipCount, [new ParcelDto { Name = $"{filter.Name}|{filter.Sorting}|{string.Join('+', filter.Sizes ?? [])}", Grams = filter.MaxResultCount }]));

    public Task<ParcelDto> CreateAsync(CreateParcelDto input)
        => Task.FromResult(new ParcelDto { Id = GuidGenerator.Create(), Name = input.Name!, Grams = input.Grams, SentAt = Clock.Now });

    public Task UpdateWeightAsync(Guid id, int grams)
    {
        log.Entries.Enqueue($"weight {id} {grams}");
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid id) => Task.CompletedTask;

    public Task<string> RefuseAsync(string code) => throw new BusinessException(code, "Refused", "Because.").WithData("seconds", 7);

    public Task<IRemoteStreamContent> GetLabelAsync(Guid id)
        => Task.FromResult<IRemoteStreamContent>(new RemoteStreamContent(new MemoryStream(Encoding.UTF8.GetBytes($"label of {id}")), "Etikett ä.txt", "text/plain"));

    public async Task<string> UploadLabelAsync(Guid id, IRemoteStreamContent file)
        => $"{file.FileName} {file.ContentType} {await ReadAsync(file)}";

    public async Task<string> UploadWithNoteAsync(UploadInput input) => $"{input.Note}: {await ReadAsync(input.Content!)}";

    public Task<UnitOfWorkDto> GetUnitOfWorkAsync() => CheckUnitOfWorkAsync(fail: false);

    public Task<UnitOfWorkDto> CheckUnitOfWorkAsync(bool fail)
    {
        var current = CurrentUnitOfWork!;
        current.OnCompleted(() =>
        {
            log.Entries.Enqueue("completed");
            return Task.CompletedTask;
        });
        current.Failed += (_, args) => log.Entries.Enqueue(args.IsRolledback ? "rolled back" : "failed");
        if (fail)
            throw new BusinessException("Parcel:Failed");
        return Task.FromResult(new UnitOfWorkDto { HasUnitOfWork = true, IsTransactional = current.Options.IsTransactional });
    }

    public Task<CallerDto> GetCallerAsync() => Task.FromResult(new CallerDto
    {
        IsAuthenticated = CurrentUser.IsAuthenticated,
        UserName = CurrentUser.UserName,
        TenantId = CurrentTenant.Id,
        TenantName = CurrentTenant.Name,
        CorrelationId = correlationIds.Get(),
    });

    public Task<DateTime> GetEchoDateAsync(DateTime date) => Task.FromResult(date);

    private static async Task<string> ReadAsync(IRemoteStreamContent content)
    {
        using var reader = new StreamReader(content.GetStream());
        return await reader.ReadToEndAsync();
    }
}
