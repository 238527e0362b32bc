using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.Library;

public interface IReaderRepository : IRepository<Reader, Guid>
{
    Task<int> CountNamesAsync(string start);
}

public class ReaderRepository(IDbContextProvider<IReadersDbContext> provider) : EfCoreRepository<IReadersDbContext, Reader, Guid>(provider), IReaderRepository
{
    public async Task<int> CountNamesAsync(string start) =>
        (await GetListAsync(reader => reader.Name.StartsWith(start))).Count;
}
